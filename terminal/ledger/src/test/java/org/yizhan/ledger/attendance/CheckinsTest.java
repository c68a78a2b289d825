package org.yizhan.ledger.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.cards.CardFacts;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.residents.ResidentFacts;

class CheckinsTest {
    private static final SubjectId WANG = SubjectId.named("resident/1");
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    @TempDir Path folder;
    private Ledger ledger;
    private CardIssue cards;
    private Checkins checkins;

    @BeforeEach
    void village() {
        open();
        put(
                VILLAGE.parent().orElseThrow(),
                PlaceFacts.PLACE,
                PlaceFacts.subject(NEIGHBOUR),
                new Place(NEIGHBOUR, "柳树湾村", "柳树湾村党群服务中心"));
        put(VILLAGE, ResidentFacts.RESIDENT, WANG, resident("王秀英"));
        put(
                VILLAGE,
                MeetingFacts.MEETING,
                MEETING,
                new Meeting(
                        MeetingKind.ASSEMBLY,
                        "支部党员大会",
                        NOW,
                        "二楼会议室",
                        List.of(),
                        List.of(WANG),
                        List.of(WANG)));
        put(VILLAGE, MeetingFacts.PROGRESS, MEETING, new MeetingProgress(MeetingPhase.OPEN));
    }

    private void open() {
        ledger = TestLedgers.terminal(folder, 1);
        cards = new CardIssue(ledger, new SecureRandom());
        checkins = new Checkins(ledger, VILLAGE, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private <B> void put(
            org.yizhan.domain.places.PlaceId place, FactType<B> type, SubjectId subject, B body) {
        ledger.record(place, new Actor.Program(), Draft.of(type, subject, body));
    }

    private static Resident resident(String name) {
        return new Resident(
                name,
                Optional.empty(),
                Gender.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private CheckinResult scan(CardCode code) {
        return checkins.checkIn(code.digits(), Evidence.CARD_CAMERA);
    }

    @Test
    void acceptsAGoodCardOnceAndKeepsItAcrossARestart() {
        CardCode card = cards.issue(VILLAGE, new Actor.Program(), WANG);
        CheckinResult.Accepted first = assertInstanceOf(CheckinResult.Accepted.class, scan(card));
        assertEquals("王秀英", first.name());
        assertTrue(first.invited());
        assertInstanceOf(CheckinResult.AlreadyHere.class, scan(card));
        ledger.close();
        open();
        assertInstanceOf(CheckinResult.AlreadyHere.class, scan(card));
        assertEquals(1, ledger.read(views -> new Attendance(views).of(VILLAGE, MEETING)).size());
    }

    @Test
    void aCodeOfFourThousandCharactersIsNoCardAndTheNextCardIsTaken() {
        CardCode card = cards.issue(VILLAGE, new Actor.Program(), WANG);
        for (String text : List.of("8".repeat(4000), "村".repeat(4000), "\u0000".repeat(4000))) {
            assertInstanceOf(
                    CheckinResult.NotACard.class, checkins.checkIn(text, Evidence.CARD_CAMERA));
        }
        assertInstanceOf(CheckinResult.Accepted.class, scan(card));
    }

    @Test
    void tellsAForgeryFromAStrangerAndAGuest() {
        CardCode card = cards.issue(VILLAGE, new Actor.Program(), WANG);
        CardCode forged = new CardCode(card.township(), card.card(), "0".repeat(20));
        assertInstanceOf(CheckinResult.Forged.class, scan(forged));
        CardCode unknown = new CardCode(card.township(), "0000000000", card.secret());
        assertInstanceOf(CheckinResult.UnknownCard.class, scan(unknown));
        CardCode guest = cards.newCode(NEIGHBOUR);
        var listed = cards.draft(guest, WANG).body();
        put(
                VILLAGE.parent().orElseThrow(),
                CardFacts.LISTING,
                org.yizhan.ledger.cards.Cards.subject(guest.card()),
                new CardListing(
                        guest.card(),
                        listed.salt(),
                        listed.secretHash(),
                        NEIGHBOUR,
                        CardStatus.VALID));
        CheckinResult.OtherVillage other =
                assertInstanceOf(CheckinResult.OtherVillage.class, scan(guest));
        assertEquals("柳树湾村", other.village());
        assertEquals(
                List.of("Forged", "OtherVillage", "UnknownCard"),
                ledger.read(views -> new Attendance(views).refused(VILLAGE, MEETING)).stream()
                        .map(Attendance.Refused::kind)
                        .sorted()
                        .toList());
    }

    @Test
    void refusesARevokedCard() {
        CardCode card = cards.issue(VILLAGE, new Actor.Program(), WANG);
        assertTrue(cards.revoke(VILLAGE, new Actor.Program(), card.card()));
        assertInstanceOf(CheckinResult.Revoked.class, scan(card));
    }

    @Test
    void greetsByNameWhenNoMeetingIsOpen() {
        CardCode card = cards.issue(VILLAGE, new Actor.Program(), WANG);
        put(VILLAGE, MeetingFacts.PROGRESS, MEETING, new MeetingProgress(MeetingPhase.CLOSED));
        CheckinResult.NoMeeting none = assertInstanceOf(CheckinResult.NoMeeting.class, scan(card));
        assertEquals("王秀英", none.name());
    }

    @Test
    void doesNotTakeAWebAddressForACard() {
        assertInstanceOf(
                CheckinResult.NotACard.class,
                checkins.checkIn("https://example.org/?a=1", Evidence.CARD_CAMERA));
    }

    @Test
    void showsAPersonRecordedOnTwoTerminalsOnce(@TempDir Path second, @TempDir Path third) {
        CardCode card = cards.issue(VILLAGE, new Actor.Program(), WANG);
        try (Ledger other = TestLedgers.terminal(second, 2);
                Ledger hub = TestLedgers.hub(third, 3)) {
            TestLedgers.handOver(ledger, other);
            assertInstanceOf(CheckinResult.Accepted.class, scan(card));
            Checkins there = new Checkins(other, VILLAGE, InstantSource.fixed(NOW));
            assertInstanceOf(
                    CheckinResult.Accepted.class,
                    there.checkIn(card.digits(), Evidence.CARD_SCANNER));
            TestLedgers.handOver(other, hub);
            TestLedgers.handOver(ledger, hub);
            TestLedgers.handOver(ledger, hub);
            List<Attendance.Present> present =
                    hub.read(views -> new Attendance(views).of(VILLAGE, MEETING));
            assertEquals(1, present.size());
            assertEquals(2, present.getFirst().times());
        }
    }
}
