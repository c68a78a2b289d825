package org.yizhan.benchmarks.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.yizhan.tour.programs.Waiting;
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

    /// A slow machine leaves pictures out; the scenes of the film's first seven seconds it shows.
    private static final int SCENES = 2;

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
        Area again = word(Said.of("study.clip.again"));
        button(again, again.centreX());
        Stretch playing = stretch("playing", 7);
        Pictures.save(display.picture(), KEPT.resolve("playing.png"));
        assertTrue(playing.pictures() >= SCENES, playing + ": the pictures move");
        assertTrue(playing.heard().toSeconds() >= 4, playing + ": it is heard");
        button(again, again.centreX());
        Waiting.pause(Duration.ofSeconds(1));
        button(again, display.whole().centreX());
        Waiting.pause(Duration.ofSeconds(1));
        Stretch held = stretch("held", 3);
        Eyes still = visitor.look();
        Pictures.save(still.picture(), KEPT.resolve("held.png"));
        assertEquals(1, held.pictures(), held + ": the picture stands still");
        assertTrue(held.heard().isZero(), held + ": nothing is heard");
        assertTrue(still.see("天冷了"), still.text() + ": what was just said stands written");
        button(again, display.whole().centreX());
        Stretch on = stretch("on", 6);
        assertTrue(on.pictures() > 1 && on.heard().toSeconds() >= 3, on + ": it goes on");
    }

    /// The round button above a word, or one beside it.
    private void button(Area word, int x) {
        display.touch(x, word.y() - 5 * word.height() / 2);
    }

    /// A word below a button of a film, as soon as one is there. Only this part of the glass is
    /// read: reading all of it takes as long as the film.
    private Area word(String word) {
        Area below = new Area(0, 1620, 1080, 120);
        Area found =
                Waiting.find(
                                TO_START,
                                () -> {
                                    Waiting.pause(Duration.ofMillis(300));
                                    return new Eyes(display.picture(below)).find(word);
                                })
                        .orElseThrow();
        return new Area(
                found.x() + below.x(), found.y() + below.y(), found.width(), found.height());
    }

    /// The page of the list on which a lesson stands.
    private Eyes page(String title) {
        Eyes list = visitor.await(Visitor.PATIENCE, Said.of("screen.nextPage"));
        for (int page = 0; page < PAGES && !list.see(title); page++) {
            BufferedImage before = list.picture();
            visitor.touch(list, Said.of("screen.nextPage"));
            visitor.await(
                    Visitor.PATIENCE,
                    "another page",
                    eyes -> !Pictures.alike(before, eyes.picture()));
            Waiting.pause(Duration.ofSeconds(1)); // it has come to rest
            list = visitor.look();
        }
        return list;
    }

    /// What was seen and heard for a while.
    ///
    /// @param pictures how many differed from the one before, and the first
    private record Stretch(int pictures, Duration heard, double loudness) {}

    /// @param seconds as the sound counts them
    private Stretch stretch(String name, int seconds) {
        int from = visitor.listen();
        Area middle = new Area(140, 420, 800, 400);
        int pictures = 1;
        try (Film film = display.film(middle, PER_SECOND)) {
            BufferedImage before = film.next().picture();
            while (room.since(from).length().toSeconds() < seconds) {
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
