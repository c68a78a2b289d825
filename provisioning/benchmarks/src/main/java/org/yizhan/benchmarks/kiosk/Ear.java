package org.yizhan.benchmarks.kiosk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.yizhan.speech.sound.AudioOutput;

/// Notes when the first sound of what begins after a point in time is handed to the loudspeaker. What
/// was begun before, such as the last person's name, does not count: the speaker makes the loudspeaker
/// ready before each thing it says.
final class Ear implements AudioOutput {
    private final AudioOutput loudspeaker;
    private volatile boolean anew;
    private volatile long first;
    private volatile boolean ready;
    private final List<Long> begun = new CopyOnWriteArrayList<>();

    Ear(AudioOutput loudspeaker) {
        this.loudspeaker = loudspeaker;
    }

    void listen() {
        anew = false;
        first = 0;
    }

    /// When the first sound came since [#listen], by [System#nanoTime()]; 0 while there was none.
    long first() {
        return first;
    }

    /// When each thing said began to sound, in order, by [System#nanoTime()].
    List<Long> begun() {
        return begun;
    }

    @Override
    public boolean write(short[] samples, int count) {
        if (ready) {
            ready = false;
            begun.add(System.nanoTime());
        }
        if (anew && first == 0) {
            first = System.nanoTime();
        }
        return loudspeaker.write(samples, count);
    }

    @Override
    public boolean open() {
        anew = true;
        ready = true;
        return loudspeaker.open();
    }

    @Override
    public int room() {
        return loudspeaker.room();
    }

    @Override
    public void play() {
        loudspeaker.play();
    }

    @Override
    public long written() {
        return loudspeaker.written();
    }

    @Override
    public long heard() {
        return loudspeaker.heard();
    }

    @Override
    public void rest() {
        loudspeaker.rest();
    }

    @Override
    public void close() {
        loudspeaker.close();
    }
}
