package org.yizhan.scan.keys;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.yizhan.domain.cards.CardCode;

/// Tells a scanner from a person by the rhythm of the keys. A scanner sends a key every few
/// milliseconds and ends with Enter, Tab or silence; nobody types six keys that fast, and a key that is
/// held down repeats itself. A card's code is known by its own shape too, among what somebody typed, or
/// an input method wrote down, the moment before or after it. Times are nanoseconds of any one clock.
/// Not safe for several threads.
final class KeyBurst {
    /// Silence that ends a burst; a window that is being drawn may hold up the keys of one for a moment.
    static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    /// The mean time between two keys of a scanner; a fast typist needs 60 ms.
    private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(40);

    private static final int SHORTEST = 6;
    private static final int LONGEST = 4_000;

    private final StringBuilder keys = new StringBuilder();

    /// When each of the keys came.
    private final long[] times = new long[LONGEST];

    private long last;
    private boolean going;

    /// The next key; gives the text if this key, or the silence before it, ended a burst.
    Optional<String> key(char key, long nanos) {
        Optional<String> before = idle(nanos);
        if (key == '\n' || key == '\r' || key == '\t') {
            return before.or(this::end);
        }
        going = true;
        last = nanos;
        if (keys.length() < LONGEST && !Character.isISOControl(key)) {
            times[keys.length()] = nanos;
            keys.append(halfWidth(key));
        }
        return before;
    }

    /// Says what time it is; gives the text if silence has ended a burst.
    Optional<String> idle(long nanos) {
        return going && nanos - last > PAUSE ? end() : Optional.empty();
    }

    /// A text longer than [#LONGEST] is cut: it is no card's, and its holder still gets an answer.
    private Optional<String> end() {
        String text = keys.toString();
        keys.setLength(0);
        keys.trimToSize();
        going = false;
        return card(text).or(() -> Optional.of(text).filter(this::isBurst));
    }

    private boolean isBurst(String text) {
        return text.length() >= SHORTEST
                && isQuick(0, text.length())
                && text.chars().distinct().count() > 1;
    }

    /// The last card's code in a text: nothing stands between a code and its Enter.
    private Optional<String> card(String text) {
        return IntStream.iterate(
                        text.length() - CardCode.LENGTH, from -> from >= 0, from -> from - 1)
                .filter(from -> isQuick(from, from + CardCode.LENGTH))
                .mapToObj(from -> text.substring(from, from + CardCode.LENGTH))
                .filter(code -> CardCode.parse(code).isPresent())
                .findFirst();
    }

    private boolean isQuick(int from, int to) {
        return (times[to - 1] - times[from]) / (to - from - 1) <= QUICK;
    }

    /// An input method may have turned digits and letters into their full-width forms.
    private static char halfWidth(char key) {
        if (key >= '！' && key <= '～') {
            return (char) (key - '！' + '!');
        }
        return key == '\u3000' ? ' ' : key;
    }
}
