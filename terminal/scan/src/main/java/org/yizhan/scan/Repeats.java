package org.yizhan.scan;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Tells a code that is newly shown from one that is still being shown: a text counts again only after
/// it was out of sight for three seconds. Times are nanoseconds of any one clock. Not safe for several
/// threads.
public final class Repeats {
    private static final long WINDOW = Duration.ofSeconds(3).toNanos();

    private final Map<String, Long> seen = new HashMap<>();

    /// Notes that a text was seen, and says whether that is news.
    public boolean isNew(String text, long nanos) {
        seen.values().removeIf(last -> nanos - last >= WINDOW);
        return seen.put(text, nanos) == null;
    }

    /// Lets the next sighting of this text be news.
    public void forget(String text) {
        seen.remove(text);
    }
}
