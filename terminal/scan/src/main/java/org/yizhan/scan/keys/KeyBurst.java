package org.yizhan.scan.keys;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Tells a scanner from a person by the rhythm of the keys. A scanner sends a key every few
/// milliseconds and ends with Enter, Tab or silence; nobody types six keys that fast, and a key that is
/// held down repeats itself. Times are nanoseconds of any one clock. Not safe for several threads.
final class KeyBurst {
    /// Silence that ends a burst.
    static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /// The mean time between two keys of a scanner; a fast typist needs 60 ms.
    private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(40);

    private static final int SHORTEST = 6;
    private static final int LONGEST = 4_000;

    private final StringBuilder keys = new StringBuilder();
    private long first;
    private long last;
    private long count;

    /// The next key; gives the text if this key, or the silence before it, ended a burst.
    Optional<String> key(char key, long nanos) {
        Optional<String> before = idle(nanos);
        if (key == '\n' || key == '\r' || key == '\t') {
            return before.or(this::end);
        }
        if (count++ == 0) {
            first = nanos;
        }
        last = nanos;
        if (keys.length() < LONGEST && !Character.isISOControl(key)) {
            keys.append(halfWidth(key));
        }
        return before;
    }

    /// Says what time it is; gives the text if silence has ended a burst.
    Optional<String> idle(long nanos) {
        return count > 0 && nanos - last > PAUSE ? end() : Optional.empty();
    }

    /// A text longer than [#LONGEST] is cut: it is no card's, and its holder still gets an answer.
    private Optional<String> end() {
        String text = keys.toString();
        boolean quick = count > 1 && (last - first) / (count - 1) <= QUICK;
        boolean held = text.chars().distinct().count() < 2;
        keys.setLength(0);
        keys.trimToSize();
        count = 0;
        return text.length() >= SHORTEST && quick && !held ? Optional.of(text) : Optional.empty();
    }

    /// An input method may have turned digits and letters into their full-width forms.
    private static char halfWidth(char key) {
        if (key >= '！' && key <= '～') {
            return (char) (key - '！' + '!');
        }
        return key == '\u3000' ? ' ' : key;
    }
}
