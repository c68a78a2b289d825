package org.yizhan.speech.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.utterances.Utterance;

/// Splits English into words, each with the characters it lights.
final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private EnglishWords() {}

    static List<Syllable> of(String text) {
        List<Syllable> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            List<Integer> marks =
                    IntStream.range(word.start(), word.end())
                            .filter(i -> Utterance.isMarked(text.charAt(i)))
                            .boxed()
                            .toList();
            words.add(new Syllable(word.group(), word.group(), marks, Syllable.Pause.NONE));
        }
        return words;
    }
}
