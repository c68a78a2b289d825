package org.yizhan.tour.stage;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.tour.programs.Program;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;

/// The hub's program and what stands on its console, which is the hub's only screen.
public final class Hub implements AutoCloseable {
    private static final Duration TO_START = Duration.ofSeconds(150);
    private static final Pattern ADDRESS = Pattern.compile("https://[\\w.]+:(\\d+)/");
    private static final Pattern FINGERPRINT =
            Pattern.compile("(?:[0-9A-F]{2}[: ]){31}[0-9A-F]{2}");
    private static final Pattern FIRST_CODE = Pattern.compile("(\\d{4}) ?(\\d{4})(?!\\d)");

    private final Launcher launcher;
    private final int port;
    private Program program;

    private Hub(Launcher launcher, int port, Program program) {
        this.launcher = launcher;
        this.port = port;
        this.program = program;
    }

    /// Starts it and waits until it says where its pages are.
    public static Hub start(Launcher launcher, int port) {
        Hub hub = new Hub(launcher, port, run(launcher, port));
        hub.awaitOpen(0);
        return hub;
    }

    private static Program run(Launcher launcher, int port) {
        return launcher.start("hub", List.of("--demo", "--port", Integer.toString(port)), Map.of());
    }

    private void awaitOpen(int before) {
        Waiting.until(
                "the hub says where its pages are",
                TO_START,
                () -> {
                    if (!program.runs()) {
                        throw new ToolException("The hub ended by itself: " + program.tail());
                    }
                    return ADDRESS.matcher(program.printed().substring(before)).find();
                });
    }

    public URI address() {
        return URI.create("https://127.0.0.1:" + port + "/");
    }

    /// The certificate's fingerprint as its console shows it.
    public String fingerprint() {
        return last(FINGERPRINT).map(found -> found.group().replace(' ', ':')).orElse("");
    }

    /// The code for the first account as its console shows it.
    public String firstAccountCode() {
        return Waiting.find(Duration.ofSeconds(20), () -> last(FIRST_CODE))
                .map(found -> found.group(1) + found.group(2))
                .orElseThrow(() -> new ToolException("No code on the hub's console"));
    }

    private Optional<Matcher> last(Pattern pattern) {
        return program.printed()
                .lines()
                .filter(line -> !line.contains("yizhan1:"))
                .map(pattern::matcher)
                .filter(Matcher::find)
                .reduce((_, later) -> later);
    }

    /// Ends it as an administrator would.
    public void stop() {
        program.close();
    }

    /// Starts it again.
    public void restart() {
        int before = program.printed().length();
        program = run(launcher, port);
        awaitOpen(before);
    }

    public boolean runs() {
        return program.runs();
    }

    @Override
    public void close() {
        program.close();
    }
}
