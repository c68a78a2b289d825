package org.yizhan.speech.utterances;

/// How fast is spoken. Two steps that anyone can tell apart.
public enum Pace {
    SLOWER,
    NORMAL;

    /// The slower of two: what a person chose and what a text asks for.
    public Pace and(Pace other) {
        return this == SLOWER ? this : other;
    }
}
