package org.yizhan.speech.voices;

/// How Chinese is spoken in the village.
public enum Dialect {
    MANDARIN,
    CANTONESE
}
