package org.yizhan.ledger.nodes;

import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;

/// A node could not be opened.
public final class NodeException extends RuntimeException {
    private final transient Sentence sentence;

    NodeException(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /// What to tell a person.
    public Sentence sentence() {
        return sentence;
    }
}
