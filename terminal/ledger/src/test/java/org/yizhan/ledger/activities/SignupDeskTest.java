package org.yizhan.ledger.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

class SignupDeskTest {
    private static final SubjectId DUMPLINGS = new SubjectId(12, 1);

    @TempDir Path folder;
    private County county;
    private TerminalNode terminal;
    private SignupDesk desk;
    private LocalDate today;

    @BeforeEach
    void open() {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        Clock clock = Clock.fixed(TestLedgers.NOW, ZoneId.of("Asia/Shanghai"));
        today = LocalDate.now(clock);
        desk = new SignupDesk(terminal.ledger(), VILLAGE, clock);
        plan(today.plusDays(3), 1);
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    private void plan(LocalDate day, int places) {
        County.put(
                terminal.ledger(),
                VILLAGE,
                ActivityFacts.ACTIVITY,
                DUMPLINGS,
                new Activity("包饺子", day, LocalTime.of(9, 0), "村部", places, "", false));
    }

    private String card(int person) {
        return new CardIssue(terminal.ledger(), new SecureRandom())
                .issue(VILLAGE, new Actor.Program(), new SubjectId(1, person))
                .digits();
    }

    private int coming() {
        return terminal.ledger()
                .read(views -> new Activities(views).coming(VILLAGE, DUMPLINGS).size());
    }

    @Test
    void theLastPlaceIsGivenAwayOnceAndFreeAgainWhenSomebodyStaysAway() {
        String wang = card(1);
        String liu = card(2);
        assertEquals(SignupResult.SIGNED, desk.sign(DUMPLINGS, true, wang));
        assertEquals(SignupResult.SIGNED_BEFORE, desk.sign(DUMPLINGS, true, wang));
        assertEquals(SignupResult.FULL, desk.sign(DUMPLINGS, true, liu));
        assertEquals(1, coming());
        assertEquals(SignupResult.TAKEN_OFF, desk.sign(DUMPLINGS, false, wang));
        assertEquals(SignupResult.NOT_ON_IT, desk.sign(DUMPLINGS, false, wang));
        assertEquals(SignupResult.SIGNED, desk.sign(DUMPLINGS, true, liu));
    }

    @Test
    void whatIsOverOrForStrangersCannotBeSignedUpFor() {
        assertEquals(SignupResult.NOT_OUR_CARD, desk.sign(DUMPLINGS, true, "nonsense"));
        plan(today.minusDays(1), 0);
        assertEquals(SignupResult.OVER, desk.sign(DUMPLINGS, true, card(1)));
        assertEquals(SignupResult.OVER, desk.sign(new SubjectId(12, 9), true, card(1)));
        assertEquals(0, coming());
    }

    @Test
    void todaysIsStillOpen() {
        plan(today, 0);
        assertTrue(desk.sign(DUMPLINGS, true, card(1)).isGood());
    }
}
