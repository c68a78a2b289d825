package org.yizhan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.LedgerParts;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.branches.Members;
import org.yizhan.ledger.exchange.Exchanger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.time.TrustedClock;

class DemoRecordingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PlaceId PLACE = DemoPlaces.VILLAGE.id();

    @TempDir Path folder;
    private final DemoVillage village = DemoVillage.of(DemoVillage.SEED, TODAY);
    private Ledger ledger;
    private int recorded;

    @BeforeEach
    void record() {
        Random random = new Random(1);
        ledger =
                new Ledger(
                        TerminalStorage.open(folder.resolve("facts.db")),
                        LedgerParts.of(
                                new BodyCipher(new SecretKeySpec(new byte[32], "AES")),
                                new TrustedClock(InstantSource.fixed(NOW), () -> 0, NOW),
                                new Ids(random::nextLong),
                                Features.types(),
                                Features.views(),
                                "test"));
        village.recordSurroundingsInto(ledger);
        recorded = village.recordInto(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theLedgerKnowsTheVillage() {
        int residents = village.people().residents().size();
        assertEquals(110 + 2 * residents + 50 + 1 + 1 + 7 + 1, recorded);
        assertEquals(
                residents, ledger.read(v -> v.register(ResidentFacts.RESIDENT).list(PLACE)).size());
        assertEquals(50, ledger.read(v -> new Members(v).current(PLACE)).size());
        assertEquals(7, ledger.read(v -> new Notices(v).shown(PLACE, TODAY)).size());
        assertEquals("青石沟村", ledger.read(v -> new Places(v).name(PLACE)));
        assertTrue(ledger.read(v -> new Meetings(v).next(PLACE, NOW)).isPresent());
    }

    @Test
    void recordingItAgainChangesNothing() {
        assertEquals(0, village.recordInto(ledger));
        assertEquals(0, village.recordSurroundingsInto(ledger));
    }

    @Test
    void aDemoTerminalExchangesEveryFewSeconds() {
        assertEquals(
                10, new LedgerSettings(ledger, PLACE).get(Exchanger.INTERVAL_SECONDS).intValue());
    }

    @Test
    void aWeekLaterThereIsAMeetingAgainAndNoNoticeHasRunOut() {
        LocalDate later = TODAY.plusDays(7);
        int fresh = DemoVillage.of(DemoVillage.SEED, later).recordInto(ledger);
        assertEquals(1 + 3, fresh);
        assertEquals(7, ledger.read(v -> new Notices(v).shown(PLACE, later)).size());
    }

    @Test
    void theDemoCardsGiveEveryAnswerAtTheDoor() {
        ledger.record(
                PLACE,
                new Actor.Program(),
                _ ->
                        Decided.of(
                                0,
                                Draft.of(
                                        MeetingFacts.PROGRESS,
                                        village.agenda().meeting().id(),
                                        new MeetingProgress(MeetingPhase.OPEN))));
        CardCode good = village.cards().of(village.people().named("王秀英").id());
        assertInstanceOf(CheckinResult.Accepted.class, scan(good));
        assertInstanceOf(CheckinResult.AlreadyHere.class, scan(good));
        assertInstanceOf(CheckinResult.Revoked.class, scan(village.cards().revoked()));
        assertInstanceOf(CheckinResult.Forged.class, scan(village.cards().forged()));
        assertInstanceOf(CheckinResult.UnknownCard.class, scan(village.cards().stranger()));
        assertEquals(
                new CheckinResult.OtherVillage(village.cards().neighbour().card(), "柳树湾村"),
                scan(village.cards().neighbour()));
    }

    private CheckinResult scan(CardCode code) {
        return new Checkins(ledger, PLACE, InstantSource.fixed(NOW))
                .checkIn(code.digits(), Evidence.CARD_CAMERA);
    }
}
