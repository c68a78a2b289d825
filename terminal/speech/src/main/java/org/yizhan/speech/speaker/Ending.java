package org.yizhan.speech.speaker;

/// How a speech ended.
public enum Ending {
    /// All of it was heard.
    COMPLETED,
    /// Something else was to be spoken, or nothing more.
    CUT,
    /// It went by without a sound: no loudspeaker, or no voice for its language.
    SILENT
}
