package org.yizhan.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A desktop of its own on which Chinese is typed: a display, a message bus, IBus with the pinyin engine
/// of Debian, and one window of ours.
final class InputMethod implements AutoCloseable {
    private static final int LONG_SECONDS = 60;
    private static final int TRIES = 200;
    private static final int PATIENCE = 5;
    private static final String ENGINE = "libpinyin";
    private static final String GREETING = "line 你好";

    private final Deque<Process> programs = new ArrayDeque<>();
    private final Map<String, String> environment = new HashMap<>();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /// @param home an empty folder
    /// @param full whether letters and digits come out as wide as a Chinese character
    InputMethod(Path home, boolean full) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(home.resolve("config/glib-2.0/settings"));
        Files.writeString(
                settings.resolve("keyfile"),
                "[com/github/libpinyin/ibus-libpinyin/libpinyin]\ninit-full=" + full + "\n");
        environment.put("HOME", home.toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("XDG_RUNTIME_DIR", home.toString());
        environment.put("GSETTINGS_BACKEND", "keyfile");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("GTK_IM_MODULE", "ibus");
        String number =
                first("Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp");
        environment.put("DISPLAY", ":" + number);
        String bus = first("dbus-daemon", "--session", "--nofork", "--print-address=1");
        environment.put("DBUS_SESSION_BUS_ADDRESS", bus);
        start("ibus-daemon", "--panel", "disable", "--emoji-extension", "disable");
        chinese();
    }

    private Process start(String... line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        Process program = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        programs.push(program);
        return program;
    }

    private static BufferedReader printed(Process program) {
        return new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }

    /// The first line that a program prints, which goes on.
    private String first(String... line) throws IOException {
        return String.valueOf(printed(start(line)).readLine());
    }

    /// The first line that a program prints, once it has ended.
    private String run(String... line) throws IOException, InterruptedException {
        Process program = start(line);
        String said = String.valueOf(printed(program).readLine());
        program.waitFor(LONG_SECONDS, TimeUnit.SECONDS);
        programs.remove(program);
        return said;
    }

    private void chinese() throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && !run("ibus", "engine").equals(ENGINE); i++) {
            run("ibus", "engine", ENGINE);
        }
    }

    /// Opens [TypingWindow], what it prints being told by [#await(String)].
    void open(String focus) throws IOException, InterruptedException {
        Process window =
                start(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingWindow.class.getName(),
                        focus);
        BufferedReader says = printed(window);
        Thread.ofPlatform().daemon().start(() -> says.lines().forEach(lines::add));
        await("open");
        run("xdotool", "mousemove", "50", "20"); // without a window manager keys go there
        chinese();
    }

    /// Waits until the window says something.
    ///
    /// @return what it was, or the last thing it said
    String await(String expression) throws InterruptedException {
        return await(expression, LONG_SECONDS);
    }

    private String await(String expression, int seconds) throws InterruptedException {
        String last = "nothing";
        for (int i = 0; i < TRIES; i++) {
            String line = lines.poll(seconds, TimeUnit.SECONDS);
            if (line == null || line.matches(expression)) {
                return line == null ? last : line;
            }
            last = line;
        }
        return last;
    }

    /// Somebody writes 你好 into the empty line, and begins anew where the input method was not awake
    /// yet; then they pause.
    ///
    /// @return what the line says
    String write() throws IOException, InterruptedException {
        String line = "";
        for (int i = 0; i < PATIENCE && !line.equals(GREETING); i++) {
            run("xdotool", "key", "Escape", "ctrl+a", "BackSpace");
            run("xdotool", "type", "--delay", "60", "nihao");
            run("xdotool", "key", "space", "sleep", "0.5");
            line = await(GREETING, 3);
        }
        return line;
    }

    /// A scanner types a code and Enter.
    void scan(String code) throws IOException, InterruptedException {
        run("xdotool", "type", "--delay", "1", code);
        run("xdotool", "key", "Return");
    }

    /// Waits for the programs that these began, too: they write into the folder up to their end.
    @Override
    public void close() {
        for (Process program : programs) {
            List<ProcessHandle> all =
                    Stream.concat(program.descendants(), Stream.of(program.toHandle())).toList();
            all.forEach(ProcessHandle::destroy);
            all.forEach(one -> one.onExit().orTimeout(LONG_SECONDS, TimeUnit.SECONDS).join());
        }
    }
}
