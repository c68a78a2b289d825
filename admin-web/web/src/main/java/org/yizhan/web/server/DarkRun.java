package org.yizhan.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Dark squares side by side in a line of a code, to be drawn as one rectangle.
public record DarkRun(int x, int y, int length) {
    /// All of a square code.
    ///
    /// @param dark whether the square at a column and line is dark
    public static List<DarkRun> of(int size, BiPredicate<Integer, Integer> dark) {
        List<DarkRun> runs = new ArrayList<>();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int start = x;
                while (x < size && dark.test(x, y)) {
                    x++;
                }
                if (x > start) {
                    runs.add(new DarkRun(start, y, x - start));
                }
            }
        }
        return runs;
    }
}
