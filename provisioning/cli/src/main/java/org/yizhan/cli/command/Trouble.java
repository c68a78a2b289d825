package org.yizhan.cli.command;

import org.yizhan.domain.texts.Sentence;

/// A command cannot go on, for a reason that a person can mend.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ExitCode code;
    private final transient Sentence sentence;

    public Trouble(ExitCode code, Sentence sentence) {
        super(sentence.toString());
        this.code = code;
        this.sentence = sentence;
    }

    public ExitCode code() {
        return code;
    }

    /// What to tell the person.
    public Sentence sentence() {
        return sentence;
    }
}
