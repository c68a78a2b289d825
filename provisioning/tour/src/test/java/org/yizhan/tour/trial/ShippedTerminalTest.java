package org.yizhan.tour.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.tour.display.Display;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.keeper.Comeback;
import org.yizhan.tour.keeper.Freezer;
import org.yizhan.tour.keeper.Harm;
import org.yizhan.tour.keeper.Keeper;
import org.yizhan.tour.keeper.NotifySocket;
import org.yizhan.tour.keeper.Unit;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Waiting;

/// The terminal as the build put it together, on a display of its own, under a parent that speaks
/// NOTIFY_SOCKET: a sample of what the trial of the packages does fifty times.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedTerminalTest {
    private static final Duration LONG = Duration.ofMinutes(3);

    /// A screen that is silent for so long is frozen; the shipped unit waits longer.
    private static final Duration SILENT = Duration.ofSeconds(8);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private Display display;
    private NotifySocket socket;
    private Keeper keeper;

    @BeforeAll
    void start() throws IOException {
        Path home = Path.of(System.getProperty("basedir")).resolve("../../target/yizhan");
        display = Display.open(1080, 1920, folder.resolve("display.log"));
        socket = NotifySocket.at(folder.resolve("notify"));
        Freezer.write(folder.resolve("busy.jar"));
        List<String> line =
                List.of(
                        home.resolve("terminal").toRealPath().toString(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--demo",
                        "--camera",
                        Files.createDirectories(folder.resolve("camera")).toString(),
                        "--port",
                        "0");
        Command command =
                new Command(
                                line,
                                Map.of(
                                        "NOTIFY_SOCKET", socket.name().toString(),
                                        "JAVA_HOME", System.getProperty("java.home")))
                        .in(display.environment());
        Unit unit = new Unit(LONG, SILENT, Duration.ofMillis(100));
        keeper = Keeper.of(unit, command, socket, folder.resolve("terminal.log"));
        keeper.await(1, LONG);
    }

    @AfterAll
    void end() {
        keeper.close();
        socket.close();
        display.close();
    }

    private Comeback after(Harm harm) {
        return Comeback.from(harm, keeper, folder.resolve("busy.jar").toString());
    }

    @Test
    void aFrozenScreenIsBackWithAScreenThatAnswers() {
        Comeback back = after(Harm.SCREEN_FROZEN);
        assertTrue(back.noticed().compareTo(SILENT) > 0, back::toString);
        Waiting.until("something is drawn", LONG, () -> Pictures.isDrawn(display.picture()));
    }

    @Test
    void aKilledTerminalIsBack() {
        int lives = keeper.lives();
        after(Harm.PROGRAM_KILLED);
        assertEquals(lives + 1, keeper.lives());
        Waiting.until("something is drawn", LONG, () -> Pictures.isDrawn(display.picture()));
    }

    @Test
    void thereIsNoWayOut() {
        Breakout breakout =
                new Breakout(display, keeper::programs, () -> Integer.toString(keeper.lives()));
        assertEquals(List.of(), breakout.tryAll(9));
    }
}
