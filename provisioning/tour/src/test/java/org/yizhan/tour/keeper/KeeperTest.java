package org.yizhan.tour.keeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.ToolException;

/// The parent itself, with programs that are scripts.
class KeeperTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Unit QUICK = new Unit(LONG, Duration.ofMillis(400), Duration.ofMillis(10));

    /// Long beside what a busy machine needs to tell something.
    private static final Unit PATIENT =
            new Unit(LONG, Duration.ofSeconds(3), Duration.ofMillis(10));

    /// Tells what its arguments are, as sd_notify would.
    private static final String TELL =
            "tell() { printf $1 | socat -u STDIN UNIX-SENDTO:$NOTIFY_SOCKET; }; ";

    @TempDir Path folder;

    private NotifySocket socket() {
        return NotifySocket.at(folder.resolve("notify"));
    }

    private Keeper keep(NotifySocket socket, String script) {
        return keep(QUICK, socket, script);
    }

    private Keeper keep(Unit unit, NotifySocket socket, String script) {
        Command command = Command.of("bash", "-c", TELL + script);
        Map<String, String> environment = Map.of("NOTIFY_SOCKET", socket.name().toString());
        return Keeper.of(unit, command.in(environment), socket, folder.resolve("log"));
    }

    @Test
    void aProgramThatEndsIsStartedAgain() {
        try (NotifySocket socket = socket();
                Keeper keeper = keep(socket, "tell READY=1; exit 3")) {
            keeper.await(3, LONG);
            assertTrue(keeper.lives() >= 3);
        }
    }

    @Test
    void aProgramThatFallsSilentIsEndedWithItsKin() throws IOException {
        try (NotifySocket socket = socket();
                Keeper keeper =
                        keep(
                                socket,
                                "sleep 987 & echo $! >>" + folder + "/kin; tell READY=1; wait")) {
            keeper.await(2, LONG);
            String first = Files.readAllLines(folder.resolve("kin")).getFirst();
            assertFalse(ProcessHandle.of(Long.parseLong(first)).isPresent());
        }
    }

    @Test
    void aProgramThatSpeaksIsLeftAlone() {
        try (NotifySocket socket = socket();
                Keeper keeper =
                        keep(PATIENT, socket, "tell READY=1; while tell WATCHDOG=1; do :; done")) {
            keeper.await(1, LONG);
            assertThrows(ToolException.class, () -> keeper.await(2, Duration.ofSeconds(4)));
            assertEquals(1, keeper.lives());
        }
    }

    @Test
    void theWordsOfAUnitAreRead() throws IOException {
        Path unit = folder.resolve("unit");
        Files.writeString(
                unit, "[Service]\nTimeoutStartSec=180\nWatchdogSec=10\nRestartSec=100ms\n");
        assertEquals(
                new Unit(Duration.ofSeconds(180), Duration.ofSeconds(10), Duration.ofMillis(100)),
                Unit.read(unit));
        Files.writeString(unit, "[Service]\nWatchdogSec=10s\n");
        assertThrows(ToolException.class, () -> Unit.read(unit));
    }

    @Test
    void theShippedUnitSaysHowLongItWaits() {
        Path shipped =
                Path.of(System.getProperty("basedir"))
                        .resolve("../package/debian/terminal/yizhan-terminal.service");
        assertEquals(Duration.ofSeconds(10), Unit.read(shipped).watchdog());
    }
}
