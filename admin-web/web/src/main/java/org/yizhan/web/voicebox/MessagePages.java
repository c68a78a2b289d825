package org.yizhan.web.voicebox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.partners.Partner;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.voicebox.Answer.Way;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.partners.Partners;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.Answering;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;

/// Messages: who waits how long, listening, answering by word or voice, visiting, closing. A partner
/// listens to and answers what was handed on to it, and nothing else.
public final class MessagePages {
    private static final Access STAFF =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP);
    private static final Access ANSWERING =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.PARTNER);
    private static final int LONGEST_TEXT = 500;

    private final Ledger ledger;
    private final Reading reading;
    private final Blobs blobs;
    private final Answering answering;

    /// @param township whether messages of several villages stand here
    record ListPage(List<ShownPost> posts, boolean township, boolean partner) {
        long waiting() {
            return posts.stream().filter(shown -> shown.post().isWaiting()).count();
        }
    }

    /// @param wrong why the answer was not taken, as a key
    record PostPage(ShownPost shown, Optional<String> wrong, String text, Hands hands) {}

    /// Who else could answer.
    ///
    /// @param partners to whom it could be handed on
    /// @param online whether the partner that has it sees it on the hub
    /// @param partner whether the visitor is that partner
    record Hands(List<Entry<Partner>> partners, boolean online, boolean partner) {}

    public MessagePages(
            Ledger ledger, Surroundings surroundings, Blobs blobs, Answering answering) {
        this.ledger = ledger;
        reading = new Reading(ledger, surroundings);
        this.blobs = blobs;
        this.answering = answering;
    }

    public List<Route> routes() {
        String one = "/at/{place}/messages/{message}";
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/at/{place}/messages", ANSWERING, this::list));
        routes.add(Route.get(one, ANSWERING, visit -> page(visit, Optional.empty())));
        routes.add(Route.get(one + "/voice", ANSWERING, this::voice));
        routes.add(Route.get(one + "/answers/{answer}/voice", ANSWERING, this::answerVoice));
        routes.add(Route.upload(one + "/answer", ANSWERING, this::answer, PhoneSounds.MOST_BYTES));
        routes.add(Route.post(one + "/nonsense", STAFF, visit -> nonsense(visit, true)));
        routes.add(Route.post(one + "/sense", STAFF, visit -> nonsense(visit, false)));
        routes.add(Route.post(one + "/close", STAFF, this::close));
        routes.addAll(new HandOnPages(ledger, reading, answering).routes());
        return List.copyOf(routes);
    }

    private Answer list(Visit visit) {
        return Answer.page(
                "voicebox/list.jte",
                new ListPage(
                        reading.list(visit),
                        visit.place().kind() != PlaceKind.VILLAGE,
                        Reading.isPartner(visit)));
    }

    private Answer page(Visit visit, Optional<String> wrong) {
        ShownPost shown = reading.one(visit);
        PostPage page = new PostPage(shown, wrong, visit.form().text("text"), hands(visit, shown));
        return wrong.isPresent()
                ? Answer.again("voicebox/message.jte", page)
                : Answer.page("voicebox/message.jte", page);
    }

    private Hands hands(Visit visit, ShownPost shown) {
        return ledger.read(views -> {
            Partners partners = new Partners(views);
            List<Entry<Partner>> known =
                    partners.knownTo(shown.post().message().place()).stream()
                            .filter(entry -> !entry.value().closed())
                            .toList();
            boolean online =
                    shown.post()
                            .partner()
                            .map(HandedOn.To::partner)
                            .filter(has ->
                                    known.stream()
                                            .filter(entry -> entry.subject().equals(has))
                                            .anyMatch(entry -> entry.value().account().isPresent()))
                            .isPresent();
            return new Hands(known, online, Reading.isPartner(visit));
        });
    }

    private Answer voice(Visit visit) throws IOException {
        Message content = reading.one(visit).content().orElseThrow(Refused::notFound);
        return sound(content.voice());
    }

    private Answer answerVoice(Visit visit) throws IOException {
        return sound(
                reading.one(visit).post().answers().stream()
                        .filter(entry -> entry.subject().equals(visit.subject("answer")))
                        .filter(entry -> entry.value().sealed().isEmpty())
                        .findFirst()
                        .flatMap(entry -> entry.value().voice())
                        .orElseThrow(Refused::notFound));
    }

    private Answer sound(Voice voice) throws IOException {
        BlobRef recording = BlobRef.parse(voice.recording());
        byte[] file = blobs.whole(recording).orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", file);
    }

    private Answer answer(Visit visit) throws IOException {
        Post post = reading.open(visit).post();
        Form form = visit.form();
        Optional<Form.Upload> file = form.upload("sound");
        Optional<PhoneSounds.Said> said = file.flatMap(sent -> PhoneSounds.read(sent.bytes()));
        String text = form.text("text");
        if (file.isPresent() && said.isEmpty()) {
            return page(visit, Optional.of("voicebox.form.noSound"));
        }
        if (said.isEmpty() && text.isEmpty() || text.length() > LONGEST_TEXT) {
            return page(visit, Optional.of("voicebox.form.noAnswer"));
        }
        Way way = form.ticked("visit") ? Way.VISIT : said.isPresent() ? Way.VOICE : Way.TEXT;
        Optional<Answering.Spoken> spoken = Optional.empty();
        if (said.isPresent() && way == Way.VOICE) {
            BlobRef kept = blobs.put(new ByteArrayInputStream(said.get().file()));
            spoken = Optional.of(new Answering.Spoken(kept, said.get().seconds()));
        }
        answering.answer(
                post,
                visit.staff().actor(),
                new Answering.Reply(way, text, spoken, from(visit, post)));
        return back(visit);
    }

    /// The partner whose answer it is: its own account's, or as staff wrote it down.
    private static Optional<String> from(Visit visit, Post post) {
        return post.partner()
                .filter(_ -> Reading.isPartner(visit) || visit.form().ticked("partner"))
                .map(HandedOn.To::name);
    }

    private Answer nonsense(Visit visit, boolean nonsense) {
        answering.nonsense(reading.open(visit).post(), visit.staff().actor(), nonsense);
        return new Answer.Redirect(visit.at("/messages"));
    }

    private Answer close(Visit visit) {
        String result = visit.form().text("result");
        if (result.isEmpty() || result.length() > LONGEST_TEXT) {
            return page(visit, Optional.of("voicebox.form.noResult"));
        }
        answering.close(reading.open(visit).post(), visit.staff().actor(), result);
        return back(visit);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/messages/" + visit.subject("message")));
    }
}
