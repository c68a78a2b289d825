package org.yizhan.kiosk;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;

/// What this terminal's checks found last, looked at anew every ten minutes.
final class TerminalFindings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalFindings.class);
    private static final int MINUTES = 10;

    private final List<Check> checks;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("checks").daemon().factory());
    private volatile List<Finding> last = List.of();

    TerminalFindings(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    void start() {
        looking.scheduleWithFixedDelay(this::look, 0, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            last = checks.stream().map(Check::run).toList();
        } catch (RuntimeException e) {
            LOG.error("A check failed", e); // the others are looked at again next time
        }
    }

    List<Finding> last() {
        return last;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
