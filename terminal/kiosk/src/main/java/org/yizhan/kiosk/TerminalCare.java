package org.yizhan.kiosk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.terminals.Carer;
import org.yizhan.kiosk.updates.Visits;
import org.yizhan.ledger.Ledger;
import org.yizhan.speech.speaker.Manner;

/// What can be asked of this terminal from afar.
record TerminalCare(Machine machine, Ledger ledger, Visits visits) implements Carer.Deeds {
    private static final String OWN = "org.yizhan";
    private static final String DONE = "care.restart";

    /// @param settings those in force
    /// @param clock the node's, in the village's zone
    Carer over(Supplier<Settings> settings, Clock clock) {
        return new Carer(settings, clock, this);
    }

    @Override
    public void speak(Manner manner) {
        machine.usual(manner);
    }

    @Override
    public void detail(boolean more) {
        // Whatever else writes the log knows only one level.
        if (LoggerFactory.getLogger(OWN) instanceof Logger own) {
            own.setLevel(more ? Level.DEBUG : null);
        }
    }

    @Override
    public Duration idle() {
        return visits.idle();
    }

    @Override
    public Optional<String> done() {
        return ledger.remembered(DONE);
    }

    @Override
    public void doing(String asked) {
        ledger.remember(DONE, asked);
    }

    @Override
    public void restart() {
        System.exit(0);
    }
}
