package org.yizhan.tour.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;

class DisplayTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir Path folder;

    private Display open() {
        return Display.open(320, 240, folder.resolve("display.log"));
    }

    private static boolean isWhite(BufferedImage picture) {
        return picture.getRGB(5, 5) == WHITE;
    }

    @Test
    void seesWhatAnotherProgramDraws() {
        try (Display display = open();
                Film film = display.film(new Area(40, 40, 20, 10), 25)) {
            assertTrue(film.await(Duration.ZERO, DisplayTest::isWhite).isEmpty());
            Command window = Command.of("xev", "-geometry", "200x200+0+0");
            try (Program _ =
                    Program.start(
                            "xev", window.in(display.environment()), folder.resolve("xev.log"))) {
                assertTrue(film.await(LONG, DisplayTest::isWhite).isPresent());
                BufferedImage whole = display.picture();
                assertEquals(320 * 240, whole.getWidth() * whole.getHeight());
                assertTrue(isWhite(Pictures.cut(whole, new Area(40, 40, 20, 10))));
            }
        }
    }

    @Test
    void aTouchArrivesWhereItWasAimed() {
        try (Display display = open()) {
            display.touch(new Area(100, 50, 40, 20));
            Command where = Command.of("xdotool", "getmouselocation").in(display.environment());
            String said = new String(where.run(), StandardCharsets.UTF_8);
            assertTrue(said.startsWith("x:120 y:60 "), said);
        }
    }
}
