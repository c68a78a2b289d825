package org.yizhan.kiosk.study;

import java.util.HashMap;
import java.util.Map;

/// Where somebody stopped in each lesson during one visit. Used on the UI thread only.
public final class Bookmarks {
    private final Map<String, Integer> lines = new HashMap<>();

    /// The line to go on from; 0 where nothing was begun.
    int line(String lesson) {
        return lines.getOrDefault(lesson, 0);
    }

    void keep(String lesson, int line) {
        lines.put(lesson, line);
    }

    /// The lesson was heard to its end.
    void drop(String lesson) {
        lines.remove(lesson);
    }

    /// The visit is over.
    public void clear() {
        lines.clear();
    }
}
