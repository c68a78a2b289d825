package org.yizhan.content.documents;

import java.util.List;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;

/// What came of reading a document.
public sealed interface ImportResult {
    /// @param title as the document says it; may be empty
    /// @param blocks at least one
    /// @param quiz questions that stood in it
    record Read(String title, List<Block> blocks, List<Question> quiz) implements ImportResult {
        public Read {
            blocks = List.copyOf(blocks);
            quiz = List.copyOf(quiz);
        }
    }

    /// @param reason for the person who brought it
    record Refused(Sentence reason) implements ImportResult {}
}
