package org.yizhan.tour.stage;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.tour.display.Display;
import org.yizhan.tour.programs.Program;
import org.yizhan.tour.sound.Room;

/// The terminal's program. What it does is to be seen and heard, not asked.
public final class Terminal implements AutoCloseable {
    private final Program program;
    private final int port;

    private Terminal(Program program, int port) {
        this.program = program;
        this.port = port;
    }

    /// How it is started besides what it always has.
    ///
    /// @param port of its pages
    /// @param camera a folder, a picture or a video
    /// @param more such as `--demo`
    public record Options(int port, String camera, List<String> more) {
        public Options {
            more = List.copyOf(more);
        }
    }

    /// Starts it; it needs a while before anything is to be seen.
    public static Terminal start(Launcher launcher, Display display, Room room, Options options) {
        Map<String, String> environment = new HashMap<>(room.environment());
        environment.putAll(display.environment());
        List<String> arguments = new ArrayList<>();
        arguments.addAll(
                List.of("--size", display.whole().width() + "x" + display.whole().height()));
        arguments.addAll(List.of("--port", Integer.toString(options.port())));
        arguments.addAll(List.of("--camera", options.camera()));
        arguments.addAll(options.more());
        Program program = launcher.start("terminal", arguments, environment);
        return new Terminal(program, options.port());
    }

    /// Where its pages are.
    public URI address() {
        return URI.create("https://127.0.0.1:" + port + "/");
    }

    public boolean runs() {
        return program.runs();
    }

    /// The end of its log.
    public String tail() {
        return program.tail();
    }

    /// The power is cut.
    public void kill() {
        program.kill();
    }

    @Override
    public void close() {
        program.close();
    }
}
