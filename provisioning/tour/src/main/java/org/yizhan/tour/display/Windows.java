package org.yizhan.tour.display;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.ToolException;

/// What xwininfo(1) says about the windows of a display.
final class Windows {
    private static final Pattern CHILD = Pattern.compile("(?m)^ +(0x[0-9a-f]+) ");

    private Windows() {}

    /// Those right on the display that are to be seen.
    ///
    /// @param environment names the display
    static List<Area> shown(Map<String, String> environment) {
        String all = info(environment, "-root", "-children").orElse("");
        return CHILD.matcher(all.substring(Math.max(0, all.indexOf("Parent window id"))))
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .flatMap(id -> info(environment, "-id", id).stream())
                .filter(window -> window.contains("IsViewable"))
                .map(Windows::area)
                .toList();
    }

    /// Empty for a window that is gone again.
    private static Optional<String> info(Map<String, String> environment, String... words) {
        String[] line = new String[words.length + 1];
        line[0] = "xwininfo";
        System.arraycopy(words, 0, line, 1, words.length);
        try {
            byte[] printed = Command.of(line).in(environment).run();
            return Optional.of(new String(printed, StandardCharsets.UTF_8));
        } catch (ToolException e) {
            return Optional.empty();
        }
    }

    private static Area area(String window) {
        return new Area(
                number(window, "Absolute upper-left X"),
                number(window, "Absolute upper-left Y"),
                number(window, "Width"),
                number(window, "Height"));
    }

    private static int number(String window, String name) {
        Matcher found = Pattern.compile(name + ": +(-?\\d+)").matcher(window);
        if (!found.find()) {
            throw new ToolException("xwininfo does not say " + name);
        }
        return Integer.parseInt(found.group(1));
    }
}
