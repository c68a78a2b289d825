package org.yizhan.domain.residents;

import java.util.regex.Pattern;

/// Identity numbers (GB 11643-1999: 17 digits, then a digit or X) in what people write. This program
/// keeps none: wherever one is typed or read it is covered but for its last four characters, by
/// which its owner still knows it.
public final class IdentityNumbers {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![0-9０-９A-Za-z*])"
                            + "[0-9０-９]{6}[ -]?[0-9０-９]{4}[ -]?[0-9０-９]{4}[ -]?"
                            + "([0-9０-９]{3}[0-9０-９XxＸｘ])"
                            + "(?![0-9０-９A-Za-z])");

    private static final String COVER = "*".repeat(14);
    private static final Pattern COVERED = Pattern.compile("\\*{14}[0-9０-９]{3}[0-9０-９XxＸｘ]");

    private IdentityNumbers() {}

    /// The same text, every identity number in it covered. Any number of eighteen digits counts:
    /// one with a slip of the pen is still somebody's.
    public static String masked(String text) {
        return text.length() < 18 ? text : NUMBER.matcher(text).replaceAll(COVER + "$1");
    }

    /// Whether there is a covered one in a text.
    public static boolean isIn(String masked) {
        return COVERED.matcher(masked).find();
    }
}
