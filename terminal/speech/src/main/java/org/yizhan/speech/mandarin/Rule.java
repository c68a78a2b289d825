package org.yizhan.speech.mandarin;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a piece of text that is not plain Hanzi is read aloud.
///
/// @param pattern matched where the reading has come to; may look around
record Rule(Pattern pattern, Saying saying) {
    /// Says what was matched.
    interface Saying {
        /// @return false if it is something else after all; then nothing may have been said
        boolean say(MatchResult found, SpokenText to);
    }

    static Rule of(String pattern, Saying saying) {
        return new Rule(Pattern.compile(pattern), saying);
    }

    /// The number of a group.
    static int value(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
