package org.yizhan.benchmarks.speech;

import org.yizhan.speech.sound.AudioOutput;
import org.yizhan.speech.sound.Pcm;

/// A loudspeaker that plays in no time and notes when it would have begun to sound: like the real
/// one, once its buffer of 80 ms is full.
final class Stopwatch implements AudioOutput {
    private static final int BUFFER = Pcm.frames(80);

    private volatile long asked;
    private volatile long began;
    private long written;
    private int collected;

    void start() {
        collected = 0;
        began = 0;
        asked = System.nanoTime();
    }

    double milliseconds() {
        return (began - asked) / 1e6;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public int room() {
        return began == 0 ? BUFFER - collected : BUFFER;
    }

    @Override
    public boolean write(short[] samples, int count) {
        written += count;
        collected += count;
        return true;
    }

    @Override
    public void play() {
        if (began == 0) {
            began = System.nanoTime();
        }
        collected = 0;
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public long heard() {
        return written;
    }

    @Override
    public void rest() {}

    @Override
    public void close() {}
}
