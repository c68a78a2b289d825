package org.yizhan.cli.terminals;

import java.util.regex.Pattern;

/// Takes out of a log what might be about a person. The log is written in English and holds no names;
/// whatever slipped in from elsewhere, such as a message of a library with a value in it, does not
/// leave the machine: no Chinese characters, no long numbers.
final class Discreet {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /// Telephone and identity numbers, cards: not times, lines or lengths, nor digits within an id.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Fa-f])\\d(?:[ -]?\\d){6,}[Xx]?(?![0-9A-Fa-f])");

    private static final Pattern TIME = Pattern.compile("^\\S*\\d{4}-\\d\\d-\\d\\d[T ][\\d:.+]+");

    private Discreet() {}

    static String line(String line) {
        var time = TIME.matcher(line);
        int from = time.find() ? time.end() : 0;
        String rest = CHINESE.matcher(line.substring(from)).replaceAll("…");
        return line.substring(0, from) + NUMBER.matcher(rest).replaceAll("#");
    }
}
