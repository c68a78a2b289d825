package org.yizhan.speech.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.utterances.Utterance;

/// Splits English into words, each with the characters it lights. Chinese names within it are said
/// as their pinyin.
final class EnglishWords {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[^\\s\\p{IsHan}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*$");
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}+");

    private final MandarinReader reader;

    EnglishWords(MandarinReader reader) {
        this.reader = reader;
    }

    List<Syllable> of(Utterance utterance) {
        String text = utterance.text();
        List<Syllable> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            List<Integer> marks =
                    IntStream.range(word.start(), word.end())
                            .filter(i -> Utterance.isMarked(text.charAt(i)))
                            .boxed()
                            .toList();
            String said =
                    HANZI.matcher(word.group()).matches()
                            ? pinyin(word.group(), utterance)
                            : word.group();
            boolean ends = SENTENCE_END.matcher(said).find();
            Syllable.Pause pause = ends ? Syllable.Pause.LONG : Syllable.Pause.NONE;
            words.add(new Syllable(said, word.group(), marks, pause));
        }
        return words;
    }

    private String pinyin(String hanzi, Utterance utterance) {
        return reader.read(hanzi, utterance.readings()).stream()
                .map(syllable -> syllable.sound().replaceAll("\\d", "").replace('v', 'u'))
                .collect(Collectors.joining(" "));
    }
}
