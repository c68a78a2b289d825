package org.yizhan.content.documents;

import java.util.List;
import java.util.Map;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.texts.Sentence;

/// What came of reading a document.
public sealed interface ImportResult {
    /// @param title as the document says it; may be empty
    /// @param blocks at least one, unless there are questions
    /// @param quiz questions that stood in it
    /// @param pictures of the questions, by the paths they have
    record Read(String title, List<Block> blocks, List<Question> quiz, Map<String, byte[]> pictures)
            implements ImportResult {
        public Read {
            blocks = List.copyOf(blocks);
            quiz = List.copyOf(quiz);
            pictures = Map.copyOf(pictures);
        }

        Read(String title, List<Block> blocks) {
            this(title, blocks, List.of(), Map.of());
        }
    }

    /// @param reason for the person who brought it
    record Refused(Sentence reason) implements ImportResult {}
}
