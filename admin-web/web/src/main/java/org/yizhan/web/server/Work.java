package org.yizhan.web.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;

/// How far the pages are with one request, for the browser that waits for its answer: how much of it
/// has come, then which step is being done. Safe for any thread.
public final class Work {
    private volatile @Nullable Stand now;

    /// @param what is being done
    /// @param done of `all`; `all` is 0 where nobody can tell
    /// @param bytes whether they are bytes, and not people or pages
    public record Stand(Sentence what, long done, long all, boolean bytes) {}

    /// Empty until there is anything to say.
    @Nullable Stand now() {
        return now;
    }

    /// A step of which nobody can tell how long it takes.
    ///
    /// @param key of what is being done
    public void step(String key) {
        step(key, 0, 0);
    }

    /// A step of which `done` of `all` is done.
    ///
    /// @param key of what is being done
    public void step(String key, int done, int all) {
        now = new Stand(Sentence.of(key), done, all, false);
    }

    /// A step that takes as long as a file is read.
    ///
    /// @param key of what is being done
    /// @param all bytes; less than one if nobody knows
    public InputStream step(String key, InputStream file, long all) {
        Sentence what = Sentence.of(key);
        return new Counted(file, read -> now = new Stand(what, read, Math.max(0, all), true));
    }

    private static final class Counted extends FilterInputStream {
        private final LongConsumer told;
        private long read;

        Counted(InputStream in, LongConsumer told) {
            super(in);
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? one : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int some = in.read(bytes, from, most);
            count(some);
            return some;
        }

        private void count(int some) {
            if (some > 0) {
                read += some;
                told.accept(read);
            }
        }
    }
}
