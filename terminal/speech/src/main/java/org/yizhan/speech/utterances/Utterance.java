package org.yizhan.speech.utterances;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// Something to be spoken, best one sentence: exactly the text that is shown.
///
/// @param readings how names in it are read
/// @param pace the fastest this may be spoken, whatever the person chose
public record Utterance(String text, Language language, List<Reading> readings, Pace pace) {
    public Utterance {
        readings = List.copyOf(readings);
    }

    /// The sentence as the texts show it. An argument called `name` is read as a person's name.
    public static Utterance of(Texts texts, Sentence sentence) {
        return new Utterance(
                texts.render(sentence),
                texts.language(),
                sentence.arguments().entrySet().stream()
                        .filter(argument -> argument.getKey().equals("name"))
                        .map(argument -> Reading.name(argument.getValue().toString()))
                        .toList(),
                Pace.NORMAL);
    }

    /// A free text, such as a sentence of a lesson.
    public static Utterance of(String text, Language language) {
        return new Utterance(text, language, List.of(), Pace.NORMAL);
    }

    public Utterance with(Reading reading) {
        return with(List.of(reading));
    }

    /// The same, some of it read as told.
    public Utterance with(List<Reading> more) {
        return new Utterance(
                text, language, Stream.concat(readings.stream(), more.stream()).toList(), pace);
    }

    public Utterance at(Pace other) {
        return new Utterance(text, language, readings, pace.and(other));
    }

    /// Whether a character is one that is lit while it is heard: a Hanzi, a letter or a digit.
    public static boolean isMarked(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isHighSurrogate(character)
                || Character.isIdeographic(character);
    }

    /// The indices of all characters that are lit, in order.
    public List<Integer> marked() {
        return IntStream.range(0, text.length())
                .filter(i -> isMarked(text.charAt(i)))
                .boxed()
                .toList();
    }
}
