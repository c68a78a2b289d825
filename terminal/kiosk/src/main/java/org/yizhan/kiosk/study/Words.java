package org.yizhan.kiosk.study;

import java.util.List;
import org.yizhan.domain.study.Lesson;
import org.yizhan.speech.utterances.Reading;

/// A lesson's own readings as the voice takes them.
final class Words {
    private Words() {}

    static List<Reading> of(Lesson lesson) {
        return lesson.readings().stream()
                .map(word -> new Reading(word.written(), word.pinyin()))
                .toList();
    }
}
