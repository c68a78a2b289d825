package org.yizhan.content.quizzes;

import java.util.List;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;

/// What came of reading questions.
public sealed interface GiftResult {
    /// @param questions at least one
    record Read(List<Question> questions) implements GiftResult {
        public Read {
            questions = List.copyOf(questions);
        }
    }

    /// @param reason for the person who wrote them
    record Unreadable(Sentence reason) implements GiftResult {}
}
