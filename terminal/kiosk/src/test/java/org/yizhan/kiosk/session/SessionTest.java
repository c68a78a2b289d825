package org.yizhan.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.session.Session.State;

class SessionTest {
    private Instant now = Instant.parse("2026-11-22T01:00:00Z");
    private boolean sounding;
    private final Session session = new Session(() -> now, () -> sounding);

    @Test
    void asksAfterAMinuteOfQuiet() {
        session.use();
        pass(59);
        assertEquals(State.ACTIVE, session.state().get());
        pass(1);
        assertEquals(State.ASKING, session.state().get());
    }

    @Test
    void endsTwentySecondsAfterAskingInVain() {
        session.use();
        pass(60);
        pass(19);
        assertEquals(State.ASKING, session.state().get());
        pass(1);
        assertEquals(State.NONE, session.state().get());
    }

    @Test
    void oneTapContinuesAnyNumberOfTimes() {
        for (int i = 0; i < 5; i++) {
            session.use();
            pass(60);
            assertEquals(State.ASKING, session.state().get());
        }
        session.use();
        assertEquals(State.ACTIVE, session.state().get());
    }

    @Test
    void listeningIsUsing() {
        session.use();
        sounding = true;
        pass(600);
        assertEquals(State.ACTIVE, session.state().get());
        sounding = false;
        pass(59);
        assertEquals(State.ACTIVE, session.state().get());
        pass(1);
        assertEquals(State.ASKING, session.state().get());
    }

    @Test
    void aClockSetBackDoesNotHoldAVisitForEver() {
        session.use();
        now = now.minusSeconds(100_000);
        session.tick();
        pass(60);
        assertEquals(State.ASKING, session.state().get());
    }

    @Test
    void nobodyIsAskedWhenNobodyIsHere() {
        pass(600);
        assertEquals(State.NONE, session.state().get());
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
        session.tick();
    }
}
