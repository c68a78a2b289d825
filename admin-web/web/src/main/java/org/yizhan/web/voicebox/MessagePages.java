package org.yizhan.web.voicebox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.voicebox.Answer.Way;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.Answering;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.ledger.voicebox.TownshipKeys;
import org.yizhan.ledger.voicebox.Voicebox;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;

/// Messages: who waits how long, listening, answering by word or voice, visiting, handing on,
/// closing. What was said to the township alone is opened for the township's own staff on the hub.
public final class MessagePages {
    private static final Access STAFF =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP);
    private static final int LONGEST_TEXT = 500;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Blobs blobs;
    private final Answering answering;

    record ListPage(List<ShownPost> posts, boolean township) {
        long waiting() {
            return posts.stream().filter(shown -> shown.post().isWaiting()).count();
        }
    }

    /// @param wrong why the answer was not taken, as a key
    record PostPage(ShownPost shown, Optional<String> wrong, String text) {}

    public MessagePages(
            Ledger ledger, Surroundings surroundings, Blobs blobs, Answering answering) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.blobs = blobs;
        this.answering = answering;
    }

    public List<Route> routes() {
        String one = "/at/{place}/messages/{message}";
        return List.of(
                Route.get("/at/{place}/messages", STAFF, this::list),
                Route.get(one, STAFF, visit -> page(visit, Optional.empty())),
                Route.get(one + "/voice", STAFF, this::voice),
                Route.get(one + "/answers/{answer}/voice", STAFF, this::answerVoice),
                Route.upload(one + "/answer", STAFF, this::answer, PhoneSounds.MOST_BYTES),
                Route.post(one + "/nonsense", STAFF, visit -> nonsense(visit, true)),
                Route.post(one + "/sense", STAFF, visit -> nonsense(visit, false)),
                Route.post(one + "/hand-on", STAFF, this::handOn),
                Route.post(one + "/close", STAFF, this::close));
    }

    private Instant now() {
        return surroundings.clock().instant();
    }

    private Answer list(Visit visit) {
        return Answer.page(
                "voicebox/list.jte",
                ledger.read(views ->
                        new ListPage(
                                new Voicebox(views)
                                        .of(visit.place(), now()).stream()
                                                .map(post -> shown(views, visit, post))
                                                .toList(),
                                visit.place().kind() != PlaceKind.VILLAGE)));
    }

    /// As this visitor may see it.
    private ShownPost shown(Views views, Visit visit, Post post) {
        boolean sealed = post.message().value().seal().isPresent();
        Optional<Message> content =
                !sealed
                        ? Optional.of(post.message().value())
                        : visit.staff().role() == Role.TOWNSHIP
                                ? TownshipKeys.open(views, post.message())
                                : Optional.empty();
        String name =
                content.flatMap(Message::from)
                        .flatMap(who -> new Residents(views).find(post.message().place(), who))
                        .map(resident -> resident.name())
                        .orElse("");
        return new ShownPost(
                post, content, name, surroundings.nameOf(post.message().place()).orElse(""), now());
    }

    private Post post(Views views, Visit visit) {
        return new Voicebox(views)
                .find(visit.place(), visit.subject("message"))
                .orElseThrow(Refused::notFound);
    }

    private ShownPost shown(Visit visit) {
        return ledger.read(views -> shown(views, visit, post(views, visit)));
    }

    private Answer page(Visit visit, Optional<String> wrong) {
        PostPage page = new PostPage(shown(visit), wrong, visit.form().text("text"));
        return wrong.isPresent()
                ? Answer.again("voicebox/message.jte", page)
                : Answer.page("voicebox/message.jte", page);
    }

    private Answer voice(Visit visit) throws IOException {
        Message content = shown(visit).content().orElseThrow(Refused::notFound);
        return sound(content.voice());
    }

    private Answer answerVoice(Visit visit) throws IOException {
        return sound(
                shown(visit).post().answers().stream()
                        .filter(entry -> entry.subject().equals(visit.subject("answer")))
                        .filter(entry -> entry.value().sealed().isEmpty())
                        .findFirst()
                        .flatMap(entry -> entry.value().voice())
                        .orElseThrow(Refused::notFound));
    }

    private Answer sound(Voice voice) throws IOException {
        AtomicReference<byte[]> file = new AtomicReference<>(new byte[0]);
        if (!blobs.read(BlobRef.parse(voice.recording()), in -> file.set(in.readAllBytes()))) {
            throw Refused.notFound();
        }
        return new Answer.Download("voice.ogg", "audio/ogg", file.get());
    }

    /// Only who may hear a message may answer it.
    private Post open(Visit visit) {
        ShownPost shown = shown(visit);
        if (shown.content().isEmpty()) {
            throw Refused.notFound();
        }
        return shown.post();
    }

    private Answer answer(Visit visit) throws IOException {
        Post post = open(visit);
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
        answering.answer(post, visit.staff().actor(), new Answering.Reply(way, text, spoken));
        return back(visit);
    }

    private Answer nonsense(Visit visit, boolean nonsense) {
        answering.nonsense(open(visit), visit.staff().actor(), nonsense);
        return new Answer.Redirect(visit.at("/messages"));
    }

    private Answer handOn(Visit visit) {
        answering.handOn(open(visit), visit.staff().actor());
        return back(visit);
    }

    private Answer close(Visit visit) {
        String result = visit.form().text("result");
        if (result.isEmpty() || result.length() > LONGEST_TEXT) {
            return page(visit, Optional.of("voicebox.form.noResult"));
        }
        answering.close(open(visit), visit.staff().actor(), result);
        return back(visit);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/messages/" + visit.subject("message")));
    }
}
