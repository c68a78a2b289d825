package org.yizhan.kiosk.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Check;
import org.yizhan.kiosk.session.Session;
import org.yizhan.ledger.keys.PublishingKey;

class InstalledTest {
    @TempDir Path folder;

    private Installed running(Path home) {
        return Installed.of(
                        Map.of("YIZHAN_HOME", home.toString(), "YIZHAN_PACKAGE", folder.toString()))
                .orElseThrow();
    }

    private static List<String> told(Installed installed) {
        return new TerminalUpdates(Optional.of(installed), "0.1.0", Clock.systemUTC())
                .checks().stream().map(Check::run).map(it -> it.what().key()).toList();
    }

    @Test
    void aProgramThatTheSessionDidNotStartIsNotInstalled() {
        assertTrue(Installed.of(Map.of()).isEmpty());
    }

    @Test
    void thePackageKnowsItsNumber() throws IOException {
        assertEquals(0, running(folder).number());
        Files.writeString(folder.resolve("number"), "12\n");
        assertEquals(12, running(folder).number());
    }

    @Test
    void aVersionIsNumberedByItsFolder() {
        assertEquals(34, running(folder.resolve("versions/34")).number());
    }

    @Test
    void saysSoWhereItDoesNotKnowWhoMaySign() throws IOException {
        assertEquals(List.of("updates.noKey"), told(running(folder)));
        Files.writeString(folder.resolve("publisher.public"), "nonsense");
        assertEquals(List.of("updates.noKey"), told(running(folder)));

        PublishingKey.fresh().writePublic(folder.resolve("publisher.public"));
        Files.createFile(folder.resolve("terminal"));
        assertEquals(List.of("updates.newest"), told(running(folder)));
    }

    @Test
    void countsHowLongNobodyCame() {
        AtomicLong nanos = new AtomicLong();
        AtomicBoolean door = new AtomicBoolean();
        Session session = new Session(() -> Instant.EPOCH, () -> false);
        Visits visits = new Visits(nanos::get, door::get);
        visits.watch(session.state());
        nanos.addAndGet(Duration.ofMinutes(3).toNanos());
        assertEquals(Duration.ofMinutes(3), visits.idle());

        session.use();
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        assertEquals(Duration.ZERO, visits.idle());
        session.end();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertEquals(Duration.ofMinutes(1), visits.idle());

        door.set(true);
        assertEquals(Duration.ZERO, visits.idle(), "people come in one after the other");
    }
}
