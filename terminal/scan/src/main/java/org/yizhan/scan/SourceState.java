package org.yizhan.scan;

import org.yizhan.domain.texts.Sentence;

/// How a source is. The last three are tried again by themselves, for ever.
public enum SourceState {
    /// Being opened; nothing is known yet.
    SEARCHING("scan.state.searching"),
    /// Giving frames, or ready for keys.
    WORKING("scan.state.working"),
    /// Not there: unplugged, or no such file.
    MISSING("scan.state.missing"),
    /// There, and unreadable: a damaged file, a camera in use by another program.
    BROKEN("scan.state.broken");

    private final String key;

    SourceState(String key) {
        this.key = key;
    }

    /// For the person in front of the screen.
    public Sentence sentence() {
        return Sentence.of(key);
    }
}
