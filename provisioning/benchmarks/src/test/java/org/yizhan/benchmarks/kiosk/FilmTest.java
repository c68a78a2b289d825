package org.yizhan.benchmarks.kiosk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Display;
import org.yizhan.tour.display.Film;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;
import org.yizhan.tour.sound.Room;
import org.yizhan.tour.sound.Wav;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// A lesson's film on the terminal's own program: its window on a display, its sound in a room with
/// a microphone. Somebody touches, looks and listens; nothing is asked of the program itself. What
/// was seen and heard stays in `target/pictures/film`.
@Tag("full")
class FilmTest {
    private static final Path KEPT = Path.of("target", "pictures", "film");
    private static final Duration TO_START = Duration.ofSeconds(150);
    private static final int PER_SECOND = 8;
    private static final int SECONDS = 5;
    private static final int PAGES = 10;

    private Path folder;
    private Room room;
    private Display display;
    private Program terminal;
    private Visitor visitor;

    /// A socket's name is short, and so is this folder's.
    @BeforeEach
    void open() throws IOException {
        folder = Files.createTempDirectory("yizhan-film");
        Files.createDirectories(KEPT);
        room = Room.open(folder, folder.resolve("sound.log"));
        display = Display.open(1080, 1920, folder.resolve("display.log"));
        Path camera = Files.createDirectory(folder.resolve("camera"));
        Map<String, String> environment = new HashMap<>(room.environment());
        environment.putAll(display.environment());
        Command command =
                new Command(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dprism.order=sw",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.yizhan.kiosk.TerminalProgram",
                                "--data",
                                folder.resolve("terminal").toString(),
                                "--size",
                                "1080x1920",
                                "--port",
                                "0",
                                "--camera",
                                camera.toString(),
                                "--demo"),
                        environment);
        terminal = Program.start("terminal", command, folder.resolve("terminal.log"));
        visitor = new Visitor(display, room);
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
        display.close();
        room.close();
        Folders.delete(folder);
    }

    @Test
    void aFilmIsSeenHeardReadAndHeldByATouch() {
        visitor.await(TO_START, Said.of("idle.touch"));
        visitor.touch(Said.of("idle.touch"));
        visitor.touch(Said.of("home.study"));
        visitor.touch(page("小电影"), "小电影");
        Eyes playing = visitor.await(TO_START, Said.of("study.clip.back"), "0:16");
        Pictures.save(playing.picture(), KEPT.resolve("playing.png"));
        Stretch film = stretch("playing");
        assertTrue(film.pictures() > SECONDS * 2, film + ": the pictures move");
        assertTrue(film.heard().toSeconds() >= SECONDS - 2, film + ": it is heard");
        Eyes caption = visitor.await(Visitor.PATIENCE, "头晕");
        Pictures.save(caption.picture(), KEPT.resolve("caption.png"));
        visitor.touch(caption, Said.of("study.clip.back"));
        visitor.await(Visitor.PATIENCE, "煤气");
        hold(caption);
        Stretch held = stretch("held");
        assertTrue(held.pictures() == 1, held + ": the picture stands still");
        assertTrue(held.heard().isZero(), held + ": nothing is heard");
        Pictures.save(visitor.look().picture(), KEPT.resolve("held.png"));
        hold(caption);
        Stretch on = stretch("on");
        assertTrue(on.pictures() > SECONDS && on.heard().toSeconds() >= 1, on + ": it goes on");
    }

    /// The page of the list on which a lesson stands.
    private Eyes page(String title) {
        Eyes list = visitor.await(Visitor.PATIENCE, Said.of("screen.nextPage"));
        for (int page = 0; page < PAGES && !list.see(title); page++) {
            BufferedImage before = list.picture();
            visitor.touch(list, Said.of("screen.nextPage"));
            list =
                    visitor.await(
                            Visitor.PATIENCE,
                            "another page",
                            eyes -> !Pictures.alike(before, eyes.picture()));
        }
        return list;
    }

    /// The large round button in the middle.
    private void hold(Eyes eyes) {
        Area back = eyes.find(Said.of("study.clip.back")).orElseThrow();
        display.touch(display.whole().centreX(), back.y() - 2 * back.height());
    }

    /// What was seen and heard for a while.
    ///
    /// @param pictures how many differed from the one before, and the first
    private record Stretch(int pictures, Duration heard, double loudness) {}

    private Stretch stretch(String name) {
        int from = visitor.listen();
        Area middle = new Area(140, 420, 800, 400);
        int pictures = 1;
        try (Film film = display.film(middle, PER_SECOND)) {
            BufferedImage before = film.next().picture();
            for (int i = 1; i < SECONDS * PER_SECOND; i++) {
                BufferedImage now = film.next().picture();
                pictures += Pictures.same(before, now) ? 0 : 1;
                before = now;
            }
        }
        Wav heard = room.since(from);
        heard.save(KEPT.resolve(name + ".wav"));
        return new Stretch(pictures, heard.heard(), heard.loudness());
    }
}
