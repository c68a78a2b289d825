package org.yizhan.hub;

import org.yizhan.domain.texts.Sentence;

/// The hub cannot start, for a reason that a person can mend.
public final class HubException extends RuntimeException {
    private final transient Sentence sentence;

    HubException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    HubException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /// What to tell the person.
    public Sentence sentence() {
        return sentence;
    }
}
