package org.yizhan.speech.mandarin;

import java.util.List;

/// Something said in one go: a syllable, or an English word.
///
/// @param sound how it is said: `ni3`; for other languages, the word
/// @param written the spoken Hanzi, which may differ from the shown character: 十 for the 1 of 12
/// @param marks the indices of the shown characters that it reads, ascending; may be empty
/// @param pause what follows it
public record Syllable(String sound, String written, List<Integer> marks, Pause pause) {
    /// Nothing, a comma, or the end of a sentence.
    public enum Pause {
        NONE,
        SHORT,
        LONG
    }

    public Syllable {
        marks = List.copyOf(marks);
    }
}
