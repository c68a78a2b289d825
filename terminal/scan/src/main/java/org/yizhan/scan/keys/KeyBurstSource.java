package org.yizhan.scan.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.scan.Repeats;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.ScanSource;
import org.yizhan.scan.SourceState;

/// A scanner that types like a keyboard: the last resort where it can be reached no other way. The
/// screen hands on every key typed, wherever the focus is.
public final class KeyBurstSource implements ScanSource {
    private static final Logger LOG = LoggerFactory.getLogger(KeyBurstSource.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("scanner-keys").daemon().factory());
    private final long silence;
    private final KeyBurst burst = new KeyBurst();
    private final Repeats repeats = new Repeats();
    private Optional<ScanListener> listener = Optional.empty();

    public KeyBurstSource() {
        this(Duration.ofNanos(KeyBurst.PAUSE + 1));
    }

    /// @param silence after a key, by the machine's own clock, that shows that no more are coming;
    ///     what ends with Enter needs none
    public KeyBurstSource(Duration silence) {
        this.silence = silence.toNanos();
    }

    @Override
    public void start(ScanListener hears) {
        run(() -> {
            listener = Optional.of(hears);
            hears.state(SourceState.WORKING);
        });
    }

    @Override
    public String name() {
        return "keys";
    }

    /// A character was typed. May be called from any thread, and returns at once.
    ///
    /// @param key as it came, also full-width; Enter as `\n` or `\r`
    /// @param nanos when, on the clock of [System#nanoTime()]
    public void key(char key, long nanos) {
        run(() -> {
            burst.key(key, nanos).ifPresent(text -> tell(text, nanos));
            later(nanos + KeyBurst.PAUSE + 1);
        });
    }

    /// Ends a burst without Enter, unless more keys came meanwhile.
    private void later(long nanos) {
        ScheduledFuture<?> _ =
                thread.schedule(
                        () -> run(() -> burst.idle(nanos).ifPresent(text -> tell(text, nanos))),
                        silence,
                        TimeUnit.NANOSECONDS);
    }

    private void tell(String text, long nanos) {
        if (repeats.isNew(text, nanos)) {
            listener.ifPresent(hears -> hears.scanned(new Scan(text, nanos, ScanOrigin.SCANNER)));
        }
    }

    @Override
    public void forget(String text) {
        run(() -> repeats.forget(text));
    }

    private void run(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException _) {
            LOG.debug("A key came after the scanner was closed");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
