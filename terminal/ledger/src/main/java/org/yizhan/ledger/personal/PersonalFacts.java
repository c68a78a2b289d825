package org.yizhan.ledger.personal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yizhan.domain.activities.Signup;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.branches.TransferOut;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Back;
import org.yizhan.domain.family.Relative;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.study.Learned;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.ledger.History;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.away.AwayFacts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.cards.CardFacts;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.family.FamilyFacts;
import org.yizhan.ledger.heritage.HeritageFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.mutualaid.MutualAidFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.study.LearnedFacts;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.voicebox.VoiceboxFacts;
import org.yizhan.ledger.voices.VoiceFacts;

/// Every fact that says something of one person: what they are told when they ask what is kept
/// (个人信息保护法 第四十五条), and what goes when they ask for that (第四十七条). Attendance stays: it
/// is the record of a meeting. What was said to the township alone names nobody; only the township
/// can find it.
public final class PersonalFacts {
    private static final Trail MESSAGES =
            naming(
                    VoiceboxFacts.MESSAGE,
                    (said, person) -> said.from().filter(person::equals).isPresent());
    private static final Trail ANSWERS = following(VoiceboxFacts.ANSWER, Answer::message, MESSAGES);
    private static final Trail WORDS = naming(FamilyFacts.WORD, of(Word::to));

    private static final List<Kind> KINDS =
            List.of(
                    about(ResidentFacts.RESIDENT, ""),
                    about(ResidentFacts.PASSING, ""),
                    about(ResidentFacts.PORTRAIT, "residents.my.kept.portrait"),
                    new Kind(VoiceFacts.CLIP, "residents.my.kept.name", PersonalFacts::spokenName),
                    about(BranchFacts.MEMBERSHIP, "residents.my.kept.member"),
                    new Kind(
                            BranchFacts.OFFICE,
                            "residents.my.kept.offices",
                            naming(BranchFacts.OFFICE, of(Office::resident))),
                    new Kind(
                            BranchFacts.TRANSFER_OUT,
                            "",
                            naming(BranchFacts.TRANSFER_OUT, of(TransferOut::resident))),
                    new Kind(
                            BranchFacts.TRANSFER_IN,
                            "",
                            naming(
                                    BranchFacts.TRANSFER_IN,
                                    (in, person) ->
                                            in.resident().filter(person::equals).isPresent())),
                    new Kind(StaffFacts.KEY, "", naming(StaffFacts.KEY, of(StaffKey::resident))),
                    about(ResidentFacts.VISIT, "residents.my.kept.visit"),
                    new Kind(
                            MeetingFacts.ANSWER,
                            "residents.my.kept.leave",
                            naming(MeetingFacts.ANSWER, of(Rsvp::resident))),
                    about(StudyFacts.STOPS, "residents.my.kept.stops"),
                    new Kind(
                            LearnedFacts.LEARNED,
                            "residents.my.kept.lessons",
                            naming(LearnedFacts.LEARNED, of(Learned::resident))),
                    new Kind(VoiceboxFacts.MESSAGE, "residents.my.kept.words", MESSAGES),
                    new Kind(VoiceboxFacts.HANDLING, "", MESSAGES),
                    new Kind(VoiceboxFacts.HANDED_ON, "", MESSAGES),
                    new Kind(VoiceboxFacts.ANSWER, "", ANSWERS),
                    new Kind(VoiceboxFacts.HEARD, "", ANSWERS),
                    new Kind(FamilyFacts.WORD, "residents.my.kept.family", WORDS),
                    new Kind(FamilyFacts.BACK, "", following(FamilyFacts.BACK, Back::word, WORDS)),
                    new Kind(FamilyFacts.HEARD, "", WORDS),
                    new Kind(
                            FamilyFacts.RELATIVE,
                            "residents.my.kept.relatives",
                            naming(FamilyFacts.RELATIVE, of(Relative::of))),
                    new Kind(
                            AttendanceFacts.PHONE,
                            "residents.my.kept.phones",
                            naming(
                                    AttendanceFacts.PHONE,
                                    (phone, person) -> phone.residents().contains(person))),
                    new Kind(
                            AwayFacts.INVITATION,
                            "",
                            naming(
                                    AwayFacts.INVITATION,
                                    (link, person) -> link.residents().contains(person))),
                    new Kind(
                            AwayFacts.NEWS,
                            "residents.my.kept.news",
                            naming(AwayFacts.NEWS, (news, person) -> news.from().equals(person))),
                    new Kind(
                            MutualAidFacts.OFFER,
                            "residents.my.kept.offers",
                            naming(MutualAidFacts.OFFER, of(Offer::from))),
                    new Kind(
                            HeritageFacts.PIECE,
                            "residents.my.kept.pieces",
                            naming(
                                    HeritageFacts.PIECE,
                                    (piece, person) ->
                                            piece.from().filter(person::equals).isPresent())),
                    new Kind(
                            ActivityFacts.SIGNUP,
                            "residents.my.kept.signups",
                            naming(ActivityFacts.SIGNUP, of(Signup::resident))));

    private PersonalFacts() {}

    /// The subjects of a kind of fact that belong to a person.
    @FunctionalInterface
    private interface Trail {
        Stream<SubjectId> lead(Views views, PlaceId place, SubjectId person);
    }

    /// @param key how the person is told how many there are; empty where they are told otherwise, or
    ///     it goes without saying
    private record Kind(FactType<?> type, String key, Trail trail) {}

    private static Kind about(FactType<?> type, String key) {
        return new Kind(
                type,
                key,
                (views, place, person) ->
                        views.register(type).find(place, person).isPresent()
                                ? Stream.of(person)
                                : Stream.empty());
    }

    private static <B> BiPredicate<B, SubjectId> of(Function<B, SubjectId> whose) {
        return (value, person) -> whose.apply(value).equals(person);
    }

    private static <B> Trail naming(FactType<B> type, BiPredicate<B, SubjectId> isOf) {
        return (views, place, person) ->
                views.register(type).list(place).stream()
                        .filter(entry -> isOf.test(entry.value(), person))
                        .map(Entry::subject);
    }

    /// What answers something of theirs.
    private static <B> Trail following(FactType<B> type, Function<B, SubjectId> to, Trail first) {
        return (views, place, person) -> {
            Set<SubjectId> theirs = new HashSet<>(first.lead(views, place, person).toList());
            return views.register(type).list(place).stream()
                    .filter(entry -> theirs.contains(to.apply(entry.value())))
                    .map(Entry::subject);
        };
    }

    /// The recording of a name, unless a namesake is called by it too.
    private static Stream<SubjectId> spokenName(Views views, PlaceId place, SubjectId person) {
        List<Entry<Resident>> all = new Residents(views).list(place);
        return all.stream()
                .filter(entry -> entry.subject().equals(person))
                .map(entry -> entry.value().name())
                .filter(name ->
                        all.stream().filter(each -> each.value().name().equals(name)).count() == 1)
                .map(VoiceFacts::clip)
                .filter(clip -> views.register(VoiceFacts.CLIP).find(place, clip).isPresent());
    }

    /// The kinds of facts that are kept of people.
    public static Set<FactType<?>> types() {
        return new HashSet<>(KINDS.stream().<FactType<?>>map(Kind::type).toList());
    }

    /// What is kept of a person besides name, birthday, telephone, cards and attendance, as it is
    /// said to them.
    public static List<Sentence> kept(Views views, PlaceId place, SubjectId person) {
        List<Sentence> kept = new ArrayList<>();
        for (Kind kind : KINDS) {
            long count = kind.trail().lead(views, place, person).count();
            if (count > 0 && !kind.key().isEmpty()) {
                kept.add(Sentence.of(kind.key(), "count", count));
            }
        }
        return kept;
    }

    /// The facts that go when a person asks for it, with all that they said before they were changed.
    public static List<FactId> erasable(Ledger ledger, PlaceId place, SubjectId person) {
        History history = new History(ledger);
        List<FactId> facts = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<SubjectId> subjects =
                    ledger.read(views -> kind.trail().lead(views, place, person).toList());
            for (SubjectId subject : subjects) {
                history.of(kind.type(), place, subject).forEach(entry -> facts.add(entry.fact()));
            }
        }
        return facts;
    }

    /// What is recorded together with the erasure: the cards open nothing any more, the phone of a
    /// household goes on for the others, and of what was said about meetings the answer alone stays.
    public static List<Draft<?>> instead(Views views, PlaceId place, SubjectId person) {
        List<Draft<?>> drafts = new ArrayList<>();
        for (Card card : new Cards(views).of(place, person)) {
            if (card.status() == CardStatus.VALID) {
                drafts.add(Draft.of(CardFacts.CARD, Cards.subject(card.number()), card.revoked()));
            }
        }
        for (Entry<Phone> phone : views.register(AttendanceFacts.PHONE).list(place)) {
            List<SubjectId> others = new ArrayList<>(phone.value().residents());
            if (others.remove(person)) {
                Phone left = new Phone(phone.value().phone(), others);
                drafts.add(Draft.of(AttendanceFacts.PHONE, phone.subject(), left));
            }
        }
        for (Entry<Rsvp> said : views.register(MeetingFacts.ANSWER).list(place)) {
            Rsvp rsvp = said.value();
            if (rsvp.resident().equals(person)) {
                Rsvp bare = new Rsvp(rsvp.meeting(), person, rsvp.reply(), "");
                drafts.add(Draft.of(MeetingFacts.ANSWER, said.subject(), bare));
            }
        }
        return drafts;
    }
}
