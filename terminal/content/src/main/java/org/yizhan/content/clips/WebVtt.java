package org.yizhan.content.clips;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.domain.study.Caption;

/// Reads captions in WebVTT (<https://www.w3.org/TR/webvtt1/>), and SubRip's, which differ by a
/// comma. Marks of style and place are left out: captions stand below the picture, in reading size.
public final class WebVtt {
    private static final int MOST_CAPTIONS = 2_000;
    private static final int LONGEST = 200;
    private static final String CLOCK = "(?:(\\d{1,2}):)?(\\d{2}):(\\d{2})[.,](\\d{3})";
    private static final Pattern TIMES =
            Pattern.compile(CLOCK + "\\s+-->\\s+" + CLOCK + "(?:\\s.*)?");

    private WebVtt() {}

    /// @return by their beginnings; empty if it holds no caption, or too many
    public static Optional<List<Caption>> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Caption> captions = new ArrayList<>();
        for (String block : text.split("\n\\s*\n", -1)) {
            caption(block.lines().map(String::strip).toList()).ifPresent(captions::add);
        }
        boolean fine = !captions.isEmpty() && captions.size() <= MOST_CAPTIONS;
        captions.sort(Comparator.comparingInt(Caption::from));
        return fine ? Optional.of(List.copyOf(captions)) : Optional.empty();
    }

    private static Optional<Caption> caption(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher times = TIMES.matcher(lines.get(i));
            if (times.matches()) {
                String text = plain(lines.subList(i + 1, lines.size()));
                int from = millis(times, 1);
                int until = millis(times, 5);
                boolean fine = until > from && !text.isEmpty() && text.length() <= LONGEST;
                return fine ? Optional.of(new Caption(from, until, text)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String plain(List<String> lines) {
        return String.join(" ", lines)
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\{\\\\[^}]*}", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private static int millis(Matcher times, int group) {
        String hours = times.group(group);
        return (hours == null ? 0 : Integer.parseInt(hours)) * 3_600_000
                + Integer.parseInt(times.group(group + 1)) * 60_000
                + Integer.parseInt(times.group(group + 2)) * 1_000
                + Integer.parseInt(times.group(group + 3));
    }
}
