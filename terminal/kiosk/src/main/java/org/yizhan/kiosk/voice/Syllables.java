package org.yizhan.kiosk.voice;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into what is lit at once: a Chinese character, a Latin word, a number, a mark.
final class Syllables {
    private static final String NEVER_FIRST = "，。、；：？！）》」』”’…—·%％,.;:?!)]}";
    private static final String NEVER_LAST = "（《「『“‘([{";

    private Syllables() {}

    /// A part of a text, from `start` up to but not including `end`.
    record Syllable(String text, int start, int end) {
        /// Whether it is what the voice is at: marks and blanks are never lit.
        boolean speaksAt(int character) {
            return character >= start
                    && character < end
                    && Character.isLetterOrDigit(text.codePointAt(0));
        }

        /// Whether a line may be broken between the one before and this.
        boolean mayFollow(Syllable before) {
            return mayBeginLine() && before.mayEndLine();
        }

        boolean mayBeginLine() {
            return NEVER_FIRST.indexOf(text.charAt(0)) < 0 && !text.isBlank();
        }

        boolean mayEndLine() {
            return NEVER_LAST.indexOf(text.charAt(0)) < 0;
        }
    }

    static List<Syllable> of(String text) {
        List<Syllable> syllables = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && joins(text, start, end)) {
                end++;
            }
            syllables.add(new Syllable(text.substring(start, end), start, end));
            start = end;
        }
        return syllables;
    }

    private static boolean joins(String text, int start, int next) {
        return isNarrow(text.charAt(start)) && isNarrow(text.charAt(next));
    }

    private static boolean isNarrow(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '\'' || c == '’');
    }
}
