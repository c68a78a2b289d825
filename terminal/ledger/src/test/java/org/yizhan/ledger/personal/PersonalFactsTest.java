package org.yizhan.ledger.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.study.Learned;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.away.Invitations;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.study.LearnedFacts;

/// A person asks what is kept of them, and asks for it to be erased.
class PersonalFactsTest {
    private static final SubjectId WANG = new SubjectId(1, 7);
    private static final SubjectId LIU = new SubjectId(1, 8);
    private static final OnePerson WANG_XIUYING = new OnePerson(WANG, "王秀英");
    private static final OnePerson LIU_JIANGUO = new OnePerson(LIU, "刘建国");
    private static final SubjectId MEETING = new SubjectId(3, 1);
    private static final Actor STAFF = new Actor.Staff(new SubjectId(9, 9));

    /// The kinds of facts that name people and are no person's own to have erased.
    private static final Map<String, String> STAY =
            Map.of(
                    "attendance.checkin", "the record of a meeting",
                    "attendance.correction", "the record of a meeting",
                    "attendance.refusal", "the record of a meeting; it names a card at the most",
                    "meetings.meeting", "the record of a meeting",
                    "meetings.exclusion", "the record of a meeting, as it was agreed",
                    "cards.card", "is revoked instead: a card that is found must open nothing",
                    "residents.household", "a door, and nobody behind it");

    @TempDir Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = TestLedgers.terminal(folder, 1);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /// Whoever adds a kind of fact about people decides here what becomes of it.
    @Test
    void everyKindOfFactThatNamesAPersonGoesOrSaysWhyItStays() {
        Set<String> undecided = new TreeSet<>();
        for (FactType<?> type : Features.types()) {
            boolean personal =
                    type.visibility() == FactType.Visibility.VILLAGE || namesSomebody(type.body());
            if (personal
                    && !PersonalFacts.types().contains(type)
                    && !STAY.containsKey(type.name())) {
                undecided.add(type.name());
            }
        }
        assertEquals(Set.of(), undecided);
    }

    private static boolean namesSomebody(Class<?> body) {
        return body.isRecord()
                && Arrays.stream(body.getRecordComponents())
                        .anyMatch(PersonalFactsTest::isSomebody);
    }

    /// Ids of other things are called by what they are.
    private static boolean isSomebody(RecordComponent component) {
        return component.getGenericType().getTypeName().contains("SubjectId")
                && Set.of(
                                "resident",
                                "residents",
                                "from",
                                "to",
                                "of",
                                "person",
                                "holder",
                                "expected",
                                "voters")
                        .contains(component.getName());
    }

    @Test
    void nothingOfThePersonIsLeftAndNothingOfAnybodyElseIsGone() {
        List<Draft<?>> wangs = WANG_XIUYING.everything();
        List<Draft<?>> lius = LIU_JIANGUO.everything();
        record(wangs);
        record(lius);
        assertEquals(
                PersonalFacts.types(),
                Set.copyOf(wangs.stream().<FactType<?>>map(Draft::type).toList()),
                "every kind is tried");
        int ofLiu = naming(LIU, "刘建国").size();
        erase(WANG);
        assertEquals(List.of("meetings.answer"), naming(WANG, "王秀英"));
        assertEquals(ofLiu, naming(LIU, "刘建国").size());
        assertEquals(
                List.of(), PersonalFacts.erasable(ledger, VILLAGE, new SubjectId(1, 9)), "nobody");
    }

    @Test
    void whatWasChangedGoesWithAllThatItWasBefore() {
        record(List.of(WANG_XIUYING.resident()));
        record(List.of(new OnePerson(WANG, "王秀兰").resident()));
        erase(WANG);
        assertEquals(List.of(), naming(WANG, "王秀"));
    }

    @Test
    void theCardOpensNothingAnyMore() {
        CardCode card = new CardIssue(ledger, new SecureRandom()).issue(VILLAGE, STAFF, WANG);
        erase(WANG);
        assertEquals(
                Optional.empty(), ledger.read(views -> new Cards(views).holder(VILLAGE, card)));
    }

    @Test
    void thePhoneOfAHouseholdGoesOnForTheOthers() {
        Phone both = new Phone("shared", List.of(WANG, LIU));
        record(List.of(Draft.of(AttendanceFacts.PHONE, Phone.subject("shared"), both)));
        erase(WANG);
        assertEquals(List.of(LIU), ledger.read(views -> Invitations.of(views, VILLAGE, "shared")));
    }

    @Test
    void ofALeaveTheReasonGoesAndTheLeaveStays() {
        Rsvp leave =
                new Rsvp(MEETING, WANG, Reply.LEAVE, "在县医院", Optional.of(new Voice("blob", 4)));
        record(List.of(Draft.of(MeetingFacts.ANSWER, leave.subject(), leave)));
        erase(WANG);
        Rsvp left =
                ledger.read(views ->
                                views.register(MeetingFacts.ANSWER).find(VILLAGE, leave.subject()))
                        .orElseThrow()
                        .value();
        assertEquals(new Rsvp(MEETING, WANG, Reply.LEAVE, ""), left);
        assertFalse(bodies().values().stream().anyMatch(body -> body.contains("在县医院")));
    }

    @Test
    void attendanceStaysAsTheRecordOfTheMeeting() {
        Checkin came = new Checkin(MEETING, WANG, Evidence.CARD_CAMERA, Optional.empty());
        record(List.of(Draft.of(AttendanceFacts.CHECKIN, MEETING, came)));
        erase(WANG);
        assertEquals(List.of("attendance.checkin"), naming(WANG, "王秀英"));
    }

    @Test
    void whatIsKeptIsToldInSentencesAndOnlyWhatIsThere() {
        record(List.of(WANG_XIUYING.resident()));
        assertEquals(List.of(), kept());
        Learned learned = new Learned(WANG, "fraud", true);
        record(List.of(Draft.of(LearnedFacts.LEARNED, learned.subject(), learned)));
        record(List.of(WANG_XIUYING.offer("会理发")));
        record(List.of(WANG_XIUYING.offer("会木工")));
        assertEquals(
                List.of(
                        Sentence.of("residents.my.kept.lessons", "count", 1L),
                        Sentence.of("residents.my.kept.offers", "count", 2L)),
                kept());
    }

    private List<Sentence> kept() {
        return ledger.read(views -> PersonalFacts.kept(views, VILLAGE, WANG));
    }

    private void record(List<Draft<?>> drafts) {
        ledger.record(VILLAGE, STAFF, _ -> new Decided<>(true, drafts));
    }

    private void erase(SubjectId person) {
        List<FactId> facts = PersonalFacts.erasable(ledger, VILLAGE, person);
        List<Draft<?>> drafts =
                new ArrayList<>(
                        ledger.read(views -> PersonalFacts.instead(views, VILLAGE, person)));
        Erasure erasure = new Erasure(facts, Erasure.Reason.ASKED);
        drafts.add(Draft.of(FactTypes.ERASURE, person, erasure));
        record(drafts);
    }

    /// The types of the facts whose body names somebody, by id or in words.
    private List<String> naming(SubjectId person, String name) {
        return bodies().entrySet().stream()
                .filter(entry ->
                        entry.getValue().contains(person.toString())
                                || entry.getValue().contains(name))
                .map(entry -> entry.getKey().replaceFirst(" .*", ""))
                .sorted()
                .toList();
    }

    /// What can still be read, by the fact's type and id.
    private Map<String, String> bodies() {
        Map<String, String> bodies = new java.util.TreeMap<>();
        ledger.facts(store -> store.arrivedAfter(0, 1_000))
                .forEach(arrived -> {
                    if (arrived.fact().body() instanceof FactBody.Present(_, byte[] content)) {
                        var header = arrived.fact().header();
                        bodies.put(
                                header.type() + " " + header.id(),
                                new String(content, StandardCharsets.UTF_8));
                    }
                });
        return bodies;
    }
}
