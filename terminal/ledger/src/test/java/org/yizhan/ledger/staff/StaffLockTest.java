package org.yizhan.ledger.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

/// A terminal's staff panel, and its hub at the other end of a telephone.
class StaffLockTest {
    private static final SubjectId WANG = new SubjectId(1, 7);

    @TempDir Path folder;
    private final Random random = new Random(1);
    private County county;
    private TerminalNode terminal;

    @BeforeEach
    void open() {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        lock().prepare();
        county.exchange(terminal);
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    private StaffLock lock() {
        return new StaffLock(
                terminal.ledger(), VILLAGE, terminal.keys().publicKeys().node(), random);
    }

    /// What the hub has, without asking the terminal again.
    private UnlockSecret atTheHub() {
        return county.hub()
                .ledger()
                .read(views -> views.register(StaffFacts.SECRET).everywhere())
                .getFirst()
                .value();
    }

    private String lockedQuestion() {
        for (int i = 0; i < ScreenLock.TRIES; i++) {
            assertFalse(lock().now().isLocked());
            lock().wrong();
        }
        return lock().now().question().orElseThrow();
    }

    @Test
    void whatTheHubWorksOutOpensTheTerminalWithoutANetwork() {
        String question = lockedQuestion();
        assertTrue(lock().answer(atTheHub().answer(question)).equals(ScreenLock.OPEN));
        assertEquals(ScreenLock.OPEN, lock().now());
    }

    @Test
    void aPowerCutOpensNothing() {
        String question = lockedQuestion();
        terminal.close();
        terminal = county.terminal("terminal");
        lock().prepare();
        assertEquals(question, lock().now().question().orElseThrow());
        assertEquals(ScreenLock.OPEN, lock().answer(atTheHub().answer(question)));
    }

    @Test
    void threeWrongAnswersAskWithOtherDigits() {
        String question = lockedQuestion();
        String right = atTheHub().answer(question);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < ScreenLock.ANSWERS; i++) {
            assertTrue(lock().answer(wrong).isLocked());
        }
        String other = lock().now().question().orElseThrow();
        assertNotEquals(question, other);
        assertTrue(lock().answer(right).isLocked(), "an old answer is worth nothing");
        assertFalse(lock().answer(atTheHub().answer(other)).isLocked());
    }

    @Test
    void aRightPinForgetsTheWrongOnesBefore() {
        lock().wrong();
        lock().wrong();
        lock().right();
        assertEquals(ScreenLock.TRIES, lock().now().left());
    }

    @Test
    void aKeyBelongsToTheHoldersCardUntilItIsTakenBack() {
        StaffKey key = new StaffKey(WANG, "hash", false);
        CardCode card =
                new CardIssue(terminal.ledger(), new SecureRandom())
                        .issue(VILLAGE, new Actor.Program(), WANG);
        assertTrue(lock().key(card.digits()).isEmpty());
        County.put(terminal.ledger(), VILLAGE, StaffFacts.KEY, StaffFacts.key(WANG), key);
        assertEquals(key, lock().key(card.digits()).orElseThrow());
        CardCode forged = new CardCode(card.township(), card.card(), "0".repeat(20));
        assertTrue(lock().key(forged.digits()).isEmpty());
        County.put(terminal.ledger(), VILLAGE, StaffFacts.KEY, StaffFacts.key(WANG), key.close());
        assertTrue(lock().key(card.digits()).isEmpty());
    }
}
