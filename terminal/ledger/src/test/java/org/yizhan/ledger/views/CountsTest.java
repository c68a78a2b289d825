package org.yizhan.ledger.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Correction;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Postgres;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.attendance.MeetingSums;
import org.yizhan.ledger.branches.Coverage;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.storage.PostgresStorage;
import org.yizhan.ledger.voicebox.VoiceboxFacts;
import org.yizhan.ledger.voicebox.Waits;

/// What is counted on arrival is the same whatever arrives first, and stays with the place it
/// happened in; on a hub's file and on PostgreSQL.
class CountsTest {
    private static final PlaceId COUNTY = new PlaceId("999901");
    private static final PlaceId NEXT_COUNTY = new PlaceId("999902");
    private static final SubjectId MEETING = SubjectId.named("meeting");
    private static final SubjectId MESSAGE = SubjectId.named("message");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Actor STAFF = new Actor.Staff(SubjectId.named("liu"));

    @TempDir Path folder;
    private Ledger one;
    private Ledger two;

    @BeforeEach
    void open() throws Exception {
        one = TestLedgers.terminal(Files.createDirectory(folder.resolve("one")), 1);
        two = TestLedgers.terminal(Files.createDirectory(folder.resolve("two")), 2);
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    private static void came(Ledger ledger, int person, Evidence evidence) {
        Checkin checkin =
                new Checkin(
                        MEETING, SubjectId.named("person/" + person), evidence, Optional.empty());
        ledger.record(
                VILLAGE, new Actor.Program(), Draft.of(AttendanceFacts.CHECKIN, MEETING, checkin));
    }

    private static void takeBack(Ledger ledger, int person) {
        ledger.record(
                VILLAGE,
                STAFF,
                views ->
                        org.yizhan.ledger.Decided.of(
                                true,
                                Draft.of(
                                        AttendanceFacts.CORRECTION,
                                        MEETING,
                                        new Correction(
                                                MEETING,
                                                SubjectId.named("person/" + person),
                                                views
                                                        .handle()
                                                        .createQuery(
                                                                "SELECT fact_id FROM attendance WHERE resident = ?")
                                                        .bind(
                                                                0,
                                                                SubjectId.named("person/" + person)
                                                                        .toString())
                                                        .mapTo(String.class)
                                                        .stream()
                                                        .map(org.yizhan.domain.facts.FactId::parse)
                                                        .toList(),
                                                "认错了"))));
    }

    private static void meet(Ledger ledger) {
        Meeting meeting =
                new Meeting(
                        MeetingKind.LECTURE,
                        "党课",
                        Instant.parse("2026-10-31T17:00:00Z"), // 1 November in the village
                        "",
                        List.of(),
                        List.of(),
                        List.of());
        ledger.record(VILLAGE, STAFF, Draft.of(MeetingFacts.MEETING, MEETING, meeting));
    }

    /// Hands `from` to a hub of its own, stream after stream.
    private Ledger hub(String name, Ledger... from) throws Exception {
        Ledger hub = TestLedgers.hub(Files.createDirectory(folder.resolve(name)), 9);
        Stream.of(from).forEach(each -> TestLedgers.handOver(each, hub));
        return hub;
    }

    /// The same on PostgreSQL.
    private static Ledger postgres(Ledger... from) {
        Ledger hub = TestLedgers.open(PostgresStorage.open(Postgres.database()), 9);
        Stream.of(from).forEach(each -> TestLedgers.handOver(each, hub));
        return hub;
    }

    @Test
    void aMonthIsTheSameWhateverArrivesFirst() throws Exception {
        came(one, 1, Evidence.CARD_CAMERA);
        came(one, 2, Evidence.CARD_CAMERA);
        came(one, 3, Evidence.REMOTE);
        TestLedgers.handOver(one, two);
        takeBack(two, 2);
        came(two, 1, Evidence.STAFF_ENTRY); // twice, on two terminals
        meet(two);
        try (Ledger forth = hub("forth", one, two);
                Ledger back = hub("back", two, one);
                Ledger shared = postgres(one, two)) {
            for (Ledger hub : List.of(forth, back, shared)) {
                List<MeetingSums.OfKind> sums =
                        hub.read(views -> new MeetingSums(views).byKind(COUNTY, MONTH, MONTH));
                assertEquals(
                        List.of(
                                new MeetingSums.OfKind(
                                        MONTH,
                                        Optional.of(MeetingKind.LECTURE),
                                        new MeetingSums.Sum(1, 1))),
                        sums);
                assertEquals(
                        List.of("CARD_CAMERA 1", "REMOTE 1", "STAFF_ENTRY 1"),
                        hub
                                .read(views ->
                                        new MeetingSums(views).byEvidence(COUNTY, MONTH, MONTH))
                                .stream()
                                .map(each -> each.evidence() + " " + each.records())
                                .toList());
                assertEquals(
                        Map.of(VILLAGE, new MeetingSums.Sum(1, 1)),
                        hub.read(views -> new MeetingSums(views).byPlace(COUNTY, MONTH)));
                assertEquals(
                        Map.of(),
                        hub.read(views -> new MeetingSums(views).byPlace(NEXT_COUNTY, MONTH)));
            }
        }
    }

    @Test
    void whoWaitsIsTheSameWhateverArrivesFirst() throws Exception {
        Message message =
                new Message(
                        Audience.VILLAGE,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        new Voice("", 3),
                        Optional.empty(),
                        Optional.empty());
        one.record(
                VILLAGE,
                new Actor.Visitor(),
                Draft.of(VoiceboxFacts.MESSAGE, MESSAGE, message),
                Draft.of(VoiceboxFacts.MESSAGE, SubjectId.named("another"), message));
        two.record(
                VILLAGE,
                STAFF,
                Draft.of(
                        VoiceboxFacts.ANSWER,
                        SubjectId.named("answer"),
                        new Answer(
                                MESSAGE,
                                Answer.Way.VISIT,
                                "去看了",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        Instant later = NOW.plus(Duration.ofDays(8));
        try (Ledger forth = hub("forth", one, two);
                Ledger back = hub("back", two, one);
                Ledger shared = postgres(one, two)) {
            for (Ledger hub : List.of(forth, back, shared)) {
                assertEquals(
                        Map.of(VILLAGE, List.of(NOW)),
                        hub.read(views -> new Waits(views).risen(COUNTY, later)));
                assertEquals(Map.of(), hub.read(views -> new Waits(views).risen(COUNTY, NOW)));
                assertEquals(
                        new Waits.Spread(1, 0, 0, 0, 1),
                        hub.read(views -> new Waits(views).spread(COUNTY, NOW, later)));
                assertEquals(Map.of(), hub.read(views -> new Coverage(views).within(COUNTY)));
            }
        }
    }
}
