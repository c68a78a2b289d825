package org.yizhan.speech.speaker;

import org.yizhan.speech.sound.AudioOutput;
import org.yizhan.speech.sound.SilentOutput;

/// A loudspeaker whose plug is in or out.
final class Plug implements AudioOutput {
    volatile boolean pluggedIn;
    volatile int breaksAfter;
    private final SilentOutput wire;

    Plug(SilentOutput wire) {
        this.wire = wire;
    }

    @Override
    public boolean open() {
        return pluggedIn;
    }

    @Override
    public int room() {
        return wire.room();
    }

    @Override
    public boolean write(short[] samples, int count) {
        if (wire.written() + count > breaksAfter) {
            pluggedIn = false;
        }
        return pluggedIn && wire.write(samples, count);
    }

    @Override
    public void play() {}

    @Override
    public long written() {
        return wire.written();
    }

    @Override
    public long heard() {
        return wire.heard();
    }

    @Override
    public void rest() {}

    @Override
    public void close() {}
}
