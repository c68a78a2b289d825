package org.yizhan.web.away;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.away.News;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.away.AwayFacts;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.family.Relatives;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;

/// A member's own page: their meetings, news of the others, and sending news home.
public final class MemberPages {
    private static final String ONE = "/away/{place}/of/{resident}";
    private static final int LONGEST_TEXT = 500;
    private static final int A_DAY = 5;
    private static final int SHOWN = 10;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Blobs blobs;
    private final Ids ids;
    private final AwayDoor door;
    private final AwayPages meetings;

    /// @param news of the others, released
    /// @param waiting how many of one's own are not released yet
    /// @param family whether somebody of the household is at home to be spoken to
    record Page(
            String village,
            Person person,
            List<AwayPages.Item> meetings,
            List<NewsPages.Shown> news,
            int waiting,
            boolean family,
            Said said) {}

    /// @param good whether it worked
    /// @param text typed before, to go on with
    record Said(Optional<Sentence> sentence, boolean good, String text) {
        static final Said NOTHING = new Said(Optional.empty(), true, "");
    }

    /// Where what is sent is kept, and what names it.
    public record Store(Blobs blobs, Ids ids) {}

    public MemberPages(Ledger ledger, Surroundings surroundings, Store store, AwayPages meetings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.meetings = meetings;
        blobs = store.blobs();
        ids = store.ids();
        door = new AwayDoor(ledger, surroundings);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        ONE,
                        Access.anyone(),
                        visit -> Answer.page("away/member.jte", page(visit, Said.NOTHING))),
                Route.upload(ONE + "/news", Access.anyone(), this::send, PhoneSounds.MOST_BYTES),
                Route.get(
                        ONE + "/news/{news}/picture",
                        Access.anyone(),
                        visit -> NewsPages.picture(blobs, released(visit))),
                Route.get(
                        ONE + "/news/{news}/voice",
                        Access.anyone(),
                        visit -> NewsPages.voice(blobs, released(visit))));
    }

    private Page page(Visit visit, Said said) {
        Person person = door.person(visit);
        List<NewsPages.Shown> waiting =
                ledger.read(views -> NewsPages.shown(views, visit.place(), News.Step.WAITING));
        return new Page(
                door.nameOf(visit.place()),
                person,
                meetings.items(visit, person),
                released(visit, SHOWN),
                (int)
                        waiting.stream()
                                .filter(each -> each.entry().value().from().equals(person.id()))
                                .count(),
                hasFamily(visit),
                said);
    }

    private boolean hasFamily(Visit visit) {
        String phone = PhonePages.phone(visit).orElse("");
        return !ledger.read(views -> Relatives.ties(views, visit.place(), phone)).isEmpty();
    }

    private List<NewsPages.Shown> released(Visit visit, int most) {
        return ledger
                .read(views -> NewsPages.shown(views, visit.place(), News.Step.RELEASED))
                .stream()
                .limit(most)
                .toList();
    }

    private News released(Visit visit) {
        door.person(visit);
        return released(visit, SHOWN).stream()
                .map(NewsPages.Shown::entry)
                .filter(entry -> entry.subject().equals(visit.subject("news")))
                .map(Entry::value)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Answer send(Visit visit) {
        Person person = door.person(visit);
        String text = visit.form().text("text");
        if (sentToday(visit, person) >= A_DAY) {
            return again(visit, "away.news.enough", text);
        }
        try {
            Optional<String> picture = picture(visit.form());
            Optional<PhoneSounds.Said> heard = visit.form().upload("voice").flatMap(this::heard);
            if (visit.form().upload("voice").isPresent() && heard.isEmpty()) {
                return again(visit, "away.news.noVoice", text);
            }
            if (text.isEmpty() && picture.isEmpty() && heard.isEmpty()) {
                return again(visit, "away.news.nothing", text);
            }
            keep(
                    visit,
                    new News(
                            person.id(),
                            text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                            picture,
                            heard.isPresent() ? Optional.of(voice(heard.get())) : Optional.empty(),
                            News.Step.WAITING));
        } catch (UnreadablePicture e) {
            return again(visit, "away.news.noPicture", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Said said = new Said(Optional.of(Sentence.of("away.news.sent")), true, "");
        return Answer.page("away/member.jte", page(visit, said));
    }

    private Answer again(Visit visit, String key, String text) {
        Said said = new Said(Optional.of(Sentence.of(key)), false, text);
        return Answer.again("away/member.jte", page(visit, said));
    }

    private long sentToday(Visit visit, Person person) {
        Instant since = surroundings.clock().instant().minus(Duration.ofDays(1));
        return ledger.read(views -> views.register(AwayFacts.NEWS).list(visit.place())).stream()
                .filter(entry -> entry.value().from().equals(person.id()))
                .filter(entry -> entry.at().isAfter(since))
                .count();
    }

    private Optional<String> picture(Form form) throws IOException, UnreadablePicture {
        Optional<Form.Upload> file = form.upload("picture");
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        blobs.put(new ByteArrayInputStream(Photographs.fit(file.get().bytes())))
                                .toString());
    }

    private Optional<PhoneSounds.Said> heard(Form.Upload file) {
        return PhoneSounds.read(file.bytes());
    }

    private Voice voice(PhoneSounds.Said said) throws IOException {
        return new Voice(
                blobs.put(new ByteArrayInputStream(said.file())).toString(), said.seconds());
    }

    private void keep(Visit visit, News news) {
        ledger.record(
                visit.place(),
                new Actor.Resident(news.from()),
                Draft.of(AwayFacts.NEWS, ids.subject(), news));
    }
}
