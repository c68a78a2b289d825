package org.yizhan.ledger.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Assertions;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;

/// Whatever is done to a card's digits, only the card itself is taken.
class TamperingTest {
    private static final SubjectId WANG = SubjectId.named("resident/1");
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    private static final Path FOLDER = folder();
    private static final Ledger LEDGER = TestLedgers.terminal(FOLDER, 1);
    private static final CardIssue CARDS = new CardIssue(LEDGER, new SecureRandom());
    private static final CardCode GOOD = CARDS.issue(VILLAGE, new Actor.Program(), WANG);
    private static final CardCode REVOKED = CARDS.issue(VILLAGE, new Actor.Program(), WANG);
    private static final Checkins CHECKINS =
            new Checkins(LEDGER, VILLAGE, InstantSource.fixed(NOW));

    private static Path folder() {
        try {
            return Files.createTempDirectory("tampering");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeContainer
    static void village() {
        CARDS.revoke(VILLAGE, new Actor.Program(), REVOKED.card());
        Meeting meeting =
                new Meeting(
                        MeetingKind.ASSEMBLY,
                        "支部党员大会",
                        NOW,
                        "",
                        List.of(),
                        List.of(WANG),
                        List.of(WANG));
        LEDGER.record(
                VILLAGE,
                new Actor.Program(),
                _ ->
                        new Decided<>(
                                true,
                                List.of(
                                        Draft.of(MeetingFacts.MEETING, MEETING, meeting),
                                        Draft.of(
                                                MeetingFacts.PROGRESS,
                                                MEETING,
                                                new MeetingProgress(MeetingPhase.OPEN)))));
    }

    @AfterContainer
    static void close() throws IOException {
        LEDGER.close();
        TestLedgers.delete(FOLDER);
    }

    private static boolean isTaken(String digits) {
        CheckinResult result = CHECKINS.checkIn(digits, Evidence.CARD_CAMERA);
        return result instanceof CheckinResult.Accepted
                || result instanceof CheckinResult.AlreadyHere
                || result instanceof CheckinResult.NoMeeting;
    }

    @Property(tries = 400)
    void noTamperedCardIsTaken(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder digits = new StringBuilder(GOOD.digits());
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = random.nextInt(digits.length());
            switch (random.nextInt(5)) {
                case 0 -> digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
                case 1 -> digits.deleteCharAt(at);
                case 2 -> digits.insert(at, (char) ('0' + random.nextInt(10)));
                case 3 -> digits.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
                default -> digits.append(digits.charAt(at)).deleteCharAt(at);
            }
        }
        assertEquals(digits.toString().equals(GOOD.digits()), isTaken(digits.toString()));
    }

    @Property(tries = 200)
    void noGuessedSecretIsTaken(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder secret = new StringBuilder();
        random.ints(20, 0, 10).forEach(secret::append);
        CardCode guessed = new CardCode(GOOD.township(), GOOD.card(), secret.toString());
        assertInstanceOf(
                CheckinResult.Forged.class,
                CHECKINS.checkIn(guessed.digits(), Evidence.CARD_CAMERA));
    }

    /// What each kind of wrong code is called, for staff.
    @net.jqwik.api.Example
    void everyWrongCodeHasItsResult() {
        String digits = GOOD.digits();
        check(CheckinResult.Forged.class, GOOD.township() + GOOD.card() + "1".repeat(20));
        check(CheckinResult.UnknownCard.class, GOOD.township() + "0".repeat(10) + GOOD.secret());
        check(
                CheckinResult.UnknownCard.class,
                NEIGHBOUR.code().substring(0, 8) + "9" + GOOD.card() + GOOD.secret());
        check(CheckinResult.Revoked.class, REVOKED.township() + REVOKED.card() + REVOKED.secret());
        for (String torn :
                List.of(digits.substring(0, 40), digits.substring(1), digits + "0", "", "10")) {
            assertInstanceOf(
                    CheckinResult.NotACard.class,
                    CHECKINS.checkIn(torn, Evidence.CARD_SCANNER),
                    torn);
        }
        String full = digits.replace('0', '０').replace('1', '１');
        assertFalse(isTaken(full));
        List<String> kinds =
                LEDGER.read(views -> new Attendance(views).refused(VILLAGE, MEETING)).stream()
                        .map(Attendance.Refused::kind)
                        .distinct()
                        .toList();
        Assertions.assertTrue(kinds.containsAll(List.of("Forged", "Revoked", "UnknownCard")));
    }

    private static void check(Class<? extends CheckinResult> kind, String afterFormat) {
        assertInstanceOf(
                kind, CHECKINS.checkIn("10" + afterFormat, Evidence.CARD_CAMERA), afterFormat);
    }

    @net.jqwik.api.Example
    void aShortNumberOpensForOnePersonOnly() {
        assertInstanceOf(
                CheckinResult.UnknownCard.class, CHECKINS.checkInByNumber(REVOKED.shortNumber()));
        assertInstanceOf(CheckinResult.UnknownCard.class, CHECKINS.checkInByNumber("123"));
        assertInstanceOf(CheckinResult.UnknownCard.class, CHECKINS.checkInByNumber(""));
        assertEquals(Optional.of(WANG), CHECKINS.holder(GOOD.digits()), "the card itself still is");
    }
}
