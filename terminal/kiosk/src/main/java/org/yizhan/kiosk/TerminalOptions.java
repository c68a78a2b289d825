package org.yizhan.kiosk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;

/// How a terminal is started.
///
/// @param data the folder it keeps everything in; made if absent
/// @param camera a device, or a picture, video or folder of pictures in its place
/// @param scanner the one to read instead of all that are plugged in, as for
///     [org.yizhan.scan.handheld.HandheldSource#at]
/// @param microphone a sound file in the place of the microphone
/// @param window width and height in pixels, where the window is not to fill the screen
/// @param port of the pages for staff
/// @param enrolment a hub's one-time code, used where the terminal belongs to no hub yet
/// @param demo whether to fill the invented village
public record TerminalOptions(
        Path data,
        String camera,
        Optional<String> scanner,
        Optional<Path> microphone,
        Optional<Window> window,
        int port,
        Optional<String> enrolment,
        boolean demo) {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final String CAMERA = "/dev/video0";
    private static final int PORT = 8444;

    /// The size of the window, in pixels.
    public record Window(int width, int height) {}

    /// Reads the command line.
    ///
    /// @throws BadOption if an option makes no sense
    static TerminalOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        @Nullable Path data = null;
        String camera = CAMERA;
        @Nullable String scanner = null;
        @Nullable Path microphone = null;
        @Nullable Window window = null;
        int port = PORT;
        @Nullable String enrolment = null;
        boolean demo = false;
        while (!left.isEmpty()) {
            String option = left.remove();
            switch (option) {
                case "--data" -> data = Path.of(value(option, left));
                case "--camera" -> camera = value(option, left);
                case "--scanner" -> scanner = scanner(value(option, left));
                case "--microphone" -> microphone = Path.of(value(option, left));
                case "--size" -> window = window(value(option, left));
                case "--port" -> port = port(value(option, left));
                case "--enrol" -> enrolment = value(option, left);
                case "--demo" -> demo = true;
                default -> throw new BadOption(option);
            }
        }
        if (data == null) {
            throw new BadOption("--data");
        }
        return new TerminalOptions(
                data,
                camera,
                Optional.ofNullable(scanner),
                Optional.ofNullable(microphone),
                Optional.ofNullable(window),
                port,
                Optional.ofNullable(enrolment),
                demo);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new BadOption(option);
        }
        return left.remove();
    }

    private static String scanner(String text) {
        if (!text.startsWith("serial:/") && !text.startsWith("evdev:/")) {
            throw new BadOption("--scanner " + text);
        }
        return text;
    }

    private static Window window(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new BadOption("--size " + text);
        }
        return new Window(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadOption("--port " + text);
    }

    /// Tells whoever typed it what makes no sense.
    static final class BadOption extends RuntimeException {
        private final String option;

        BadOption(String option) {
            super(option);
            this.option = option;
        }

        Sentence sentence() {
            return Sentence.of("terminals.badOption", "option", option);
        }
    }
}
