package org.yizhan.domain.terminals;

import org.yizhan.domain.texts.Sentence;

/// What a check found: the same line for `doctor`, the staff panel and the hub.
///
/// @param check the check's own word, such as `camera`
/// @param what what was found, in people's words
/// @param todo what to do about it; for a good finding, what that is good for
public record Finding(String check, Severity severity, Sentence what, Sentence todo) {
    /// A finding whose `todo` has the key of `what` with `.todo` behind it, and its arguments.
    public static Finding of(String check, Severity severity, Sentence what) {
        return new Finding(
                check, severity, what, new Sentence(what.key() + ".todo", what.arguments()));
    }
}
