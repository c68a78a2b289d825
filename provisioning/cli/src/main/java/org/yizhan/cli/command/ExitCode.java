package org.yizhan.cli.command;

import org.yizhan.domain.texts.Sentence;

/// How a command ended, for scripts. A number never changes its meaning.
public enum ExitCode {
    DONE(0, "yizhan.exit.done"),
    /// The command did its work, and what it found is not well.
    BROKEN(1, "yizhan.exit.broken"),
    /// The command line cannot be understood.
    USAGE(2, "yizhan.exit.usage"),
    /// A file or folder cannot be read or written.
    FILES(3, "yizhan.exit.files"),
    /// A defect of the command itself; the log says more.
    DEFECT(70, "yizhan.exit.defect");

    private final int number;
    private final String key;

    ExitCode(int number, String key) {
        this.number = number;
        this.key = key;
    }

    /// What the operating system is given.
    public int number() {
        return number;
    }

    /// What it means, in words.
    public Sentence sentence() {
        return Sentence.of(key);
    }
}
