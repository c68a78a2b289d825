package org.yizhan.tour.display;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;

/// A virtual display of its own (Xvfb), looked at with FFmpeg and touched with xdotool: what the
/// terminal shows and feels as any program outside it would see and do.
public final class Display implements AutoCloseable {
    private static final Duration PRESS = Duration.ofMillis(60);

    private final AutoCloseable server;
    private final String name;
    private final Area whole;

    private Display(AutoCloseable server, String name, Area whole) {
        this.server = server;
        this.name = name;
        this.whole = whole;
    }

    /// @param log of the display's server
    public static Display open(int width, int height, Path log) {
        String screen = width + "x" + height + "x24";
        Command command =
                Command.of(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        screen,
                        "-noreset",
                        "-nolisten",
                        "tcp");
        Program server = Program.start("Xvfb", command, log);
        String printed = server.awaitPrinted("\\d+", Duration.ofSeconds(10));
        String number = printed.lines().filter(line -> line.matches("\\d+")).toList().getLast();
        return new Display(server, ":" + number, new Area(0, 0, width, height));
    }

    /// A display that something else opened, and will close.
    ///
    /// @param name such as `:7`
    public static Display there(String name, int width, int height) {
        return new Display(() -> {}, name, new Area(0, 0, width, height));
    }

    /// What a program needs in its environment to open its window here.
    public Map<String, String> environment() {
        return Map.of("DISPLAY", name);
    }

    /// The whole display.
    public Area whole() {
        return whole;
    }

    /// What it shows now.
    public BufferedImage picture() {
        return picture(whole);
    }

    /// What a part of it shows now.
    public BufferedImage picture(Area area) {
        try (Film film = film(area, 60)) {
            return film.next().picture();
        }
    }

    /// What a part of it shows from now on.
    public Film film(Area area, int picturesPerSecond) {
        return Film.of(name, area, picturesPerSecond);
    }

    /// A finger touches the glass, stays a moment as fingers do, and leaves it.
    public void touch(int x, int y) {
        xdotool("mousemove", Integer.toString(x), Integer.toString(y), "mousedown", "1");
        Waiting.pause(PRESS);
        xdotool("mouseup", "1");
    }

    /// Touches the middle of an area.
    public void touch(Area area) {
        touch(area.centreX(), area.centreY());
    }

    /// Somebody moves the pointer, holds buttons and presses keys, as xdotool(1) says it.
    public void act(String... words) {
        xdotool(words);
    }

    /// The windows that are to be seen, as their places on the display.
    public List<Area> windows() {
        return Windows.shown(environment());
    }

    private void xdotool(String... words) {
        String[] line = new String[words.length + 1];
        line[0] = "xdotool";
        System.arraycopy(words, 0, line, 1, words.length);
        Command.of(line).in(environment()).run();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new ToolException("The display could not be closed", e);
        }
    }
}
