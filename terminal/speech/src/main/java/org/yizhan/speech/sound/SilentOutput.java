package org.yizhan.speech.sound;

import java.util.function.LongSupplier;

/// A loudspeaker that cannot be heard: time goes by as if sound were played.
public final class SilentOutput implements AudioOutput {
    private static final int BUFFER = Pcm.frames(80);

    private final LongSupplier nanos;
    private long written;
    private long start;
    private long before;

    /// @param nanos a clock that never jumps, such as [System#nanoTime]
    public SilentOutput(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public int room() {
        return (int) Math.max(0, BUFFER - (written - heard()));
    }

    @Override
    public boolean write(short[] samples, int count) {
        if (heard() == written) {
            before = written;
            start = nanos.getAsLong();
        }
        written += count;
        return true;
    }

    @Override
    public void play() {}

    @Override
    public long written() {
        return written;
    }

    @Override
    public long heard() {
        long played = (nanos.getAsLong() - start) / 1000 * Pcm.RATE / 1_000_000;
        return Math.min(written, before + played);
    }

    @Override
    public void rest() {}

    @Override
    public void close() {}
}
