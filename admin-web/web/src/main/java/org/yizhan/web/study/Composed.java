package org.yizhan.web.study;

import java.util.List;
import java.util.stream.Stream;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Pronounced;
import org.yizhan.domain.study.Question;

/// What stands in a lesson, questions and all.
final class Composed {
    private Composed() {}

    /// Whether a word stands in it.
    static boolean has(Lesson lesson, String written) {
        return Stream.concat(
                        lesson.sentences().stream(),
                        lesson.quiz().stream().flatMap(Composed::words))
                .anyMatch(text -> text.contains(written));
    }

    /// A lesson written anew keeps the readings of words that still stand in it.
    static Lesson keeping(Lesson lesson, List<Pronounced> readings) {
        return lesson.read(readings.stream().filter(word -> has(lesson, word.written())).toList());
    }

    private static Stream<String> words(Question question) {
        return Stream.concat(
                Stream.of(question.text()),
                question.choices().stream()
                        .flatMap(choice -> Stream.of(choice.text(), choice.reason())));
    }
}
