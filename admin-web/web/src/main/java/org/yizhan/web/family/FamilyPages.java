package org.yizhan.web.family;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.family.Back;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.family.FamilyAnswers;
import org.yizhan.ledger.family.FamilyAnswers.Sent;
import org.yizhan.ledger.family.FamilyPost;
import org.yizhan.ledger.family.Relatives;
import org.yizhan.ledger.family.Relatives.Tie;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.away.AwayDoor;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;

/// A relative's page on their own phone: saying something to somebody at home, with a picture, and
/// hearing what was said back. A phone that nobody let in learns nothing.
public final class FamilyPages {
    private static final String PAGE = "/away/{place}/family";
    private static final int LONGEST_TEXT = 200;
    private static final int A_DAY = 5;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Blobs blobs;
    private final FamilyPost post;
    private final AwayDoor door;

    /// Somebody one may write to.
    record Whom(int number, Tie tie, String name) {}

    /// @param name of whom it was for
    record Shown(Sent sent, String name) {}

    /// @param reached whether a terminal stands in the village that could open a word
    record Page(
            String village,
            PlaceId place,
            List<Whom> people,
            List<Shown> sent,
            boolean reached,
            Said said) {}

    /// @param good whether it worked
    /// @param text typed before, to go on with
    record Said(Optional<Sentence> sentence, boolean good, String text) {
        static final Said NOTHING = new Said(Optional.empty(), true, "");
    }

    public FamilyPages(Ledger ledger, Surroundings surroundings, Blobs blobs, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.blobs = blobs;
        post = new FamilyPost(ledger, blobs, ids);
        door = new AwayDoor(ledger, surroundings);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAGE, Access.anyone(), visit -> page(visit, Said.NOTHING)),
                Route.upload(PAGE, Access.anyone(), this::send, PhoneSounds.MOST_BYTES),
                Route.get(PAGE + "/{word}/{back}/voice", Access.anyone(), this::voice));
    }

    private static String phone(Visit visit) {
        return PhonePages.phone(visit).orElseThrow(FamilyPages::stranger);
    }

    private static Refused stranger() {
        return new Refused(Problems.problem(403, "family.stranger", "family.stranger.todo"));
    }

    /// Whom this phone may write to.
    ///
    /// @throws Refused where it was never let in
    private List<Whom> people(Visit visit) {
        PlaceId place = door.place(visit);
        String phone = phone(visit);
        return ledger.read(views -> {
            List<Tie> ties = Relatives.ties(views, place, phone);
            if (ties.isEmpty()) {
                throw stranger();
            }
            People people = People.of(views, place);
            List<Tie> living =
                    ties.stream()
                            .filter(tie -> !people.isPassed(tie.to()))
                            .filter(tie -> people.find(tie.to()).isPresent())
                            .toList();
            return IntStream.range(0, living.size())
                    .mapToObj(number ->
                            new Whom(
                                    number,
                                    living.get(number),
                                    people.find(living.get(number).to())
                                            .map(Person::name)
                                            .orElse("")))
                    .toList();
        });
    }

    private List<PublicKeys> terminals(Visit visit) {
        return ledger.read(views -> FamilyPost.terminals(views, visit.place()));
    }

    private Answer page(Visit visit, Said said) {
        List<Whom> people = people(visit);
        String phone = phone(visit);
        List<Sent> sent = ledger.read(views -> new FamilyAnswers(views, visit.place()).of(phone));
        Page page =
                new Page(
                        door.nameOf(visit.place()),
                        visit.place(),
                        people,
                        sent.stream().map(one -> new Shown(one, nameOf(people, one))).toList(),
                        !terminals(visit).isEmpty(),
                        said);
        return said.good()
                ? Answer.page("family/page.jte", page)
                : Answer.again("family/page.jte", page);
    }

    private static String nameOf(List<Whom> people, Sent sent) {
        return people.stream()
                .filter(whom -> whom.tie().to().equals(sent.word().value().to()))
                .findFirst()
                .map(Whom::name)
                .orElse("");
    }

    private Answer send(Visit visit) throws IOException {
        List<Whom> people = people(visit);
        Whom whom =
                people.stream()
                        .filter(one ->
                                people.size() == 1
                                        || visit.form()
                                                .text("whom")
                                                .equals(Integer.toString(one.number())))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        List<PublicKeys> terminals = terminals(visit);
        if (terminals.isEmpty()) {
            return again(visit, "family.page.notReached");
        }
        Instant since = surroundings.clock().instant().minus(Duration.ofDays(1));
        if (post.sent(visit.place(), phone(visit), at -> at.isAfter(since)) >= A_DAY) {
            return again(visit, "family.page.enough");
        }
        return send(visit, new FamilyPost.Recipient(visit.place(), whom.tie(), terminals));
    }

    private Answer send(Visit visit, FamilyPost.Recipient recipient) throws IOException {
        Form form = visit.form();
        Optional<PhoneSounds.Said> heard =
                form.upload("voice").flatMap(file -> PhoneSounds.read(file.bytes()));
        if (form.upload("voice").isPresent() && heard.isEmpty()) {
            return again(visit, "away.news.noVoice");
        }
        String text = form.text("text");
        Optional<Form.Upload> file = form.upload("picture");
        if (heard.isEmpty() && text.isEmpty() && file.isEmpty()) {
            return again(visit, "family.page.nothing");
        }
        try {
            Optional<byte[]> picture =
                    file.isPresent()
                            ? Optional.of(Photographs.fit(file.get().bytes()))
                            : Optional.empty();
            post.send(
                    recipient,
                    new FamilyPost.Letter(
                            heard.map(said -> new FamilyPost.Sound(said.file(), said.seconds())),
                            picture,
                            text.substring(0, Math.min(LONGEST_TEXT, text.length()))),
                    new FamilyPost.Phone(phone(visit), secret(visit)));
        } catch (UnreadablePicture e) {
            return again(visit, "away.news.noPicture");
        }
        return page(visit, new Said(Optional.of(Sentence.of("family.page.sent")), true, ""));
    }

    private static String secret(Visit visit) {
        return visit.caller().key().orElseThrow(FamilyPages::stranger);
    }

    private Answer again(Visit visit, String key) {
        return page(
                visit, new Said(Optional.of(Sentence.of(key)), false, visit.form().text("text")));
    }

    /// An answer, opened with what this phone alone keeps.
    private Answer voice(Visit visit) throws IOException {
        people(visit);
        Sent sent =
                ledger
                        .read(views -> new FamilyAnswers(views, visit.place()).of(phone(visit)))
                        .stream()
                        .filter(one -> one.word().subject().equals(visit.subject("word")))
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        Voice voice =
                sent.answers().stream()
                        .filter(back -> back.subject().equals(visit.subject("back")))
                        .map(Entry<Back>::value)
                        .findFirst()
                        .flatMap(back -> FamilyAnswers.open(sent, back, secret(visit)))
                        .orElseThrow(Refused::notFound);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (!blobs.read(BlobRef.parse(voice.recording()), in -> in.transferTo(file))) {
            throw new Refused(Problems.problem(404, "family.onItsWay", "family.onItsWay.todo"));
        }
        return new Answer.Download("voice.ogg", "audio/ogg", file.toByteArray());
    }
}
