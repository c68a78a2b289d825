package org.yizhan.kiosk.recording;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.yizhan.speech.sound.Microphone;

/// The terminal's one microphone: one thing is recorded at a time. Opening and closing it may take
/// long; never on the UI thread. Safe for any thread.
public final class Recorder {
    /// A terminal that hears nothing.
    public static final Recorder NONE = new Recorder(_ -> Optional.empty());

    private final Microphone microphone;
    private Microphone.@Nullable Recording current;
    private volatile boolean recording;

    public Recorder(Microphone microphone) {
        this.microphone = microphone;
    }

    /// Begins; what was being recorded is dropped.
    ///
    /// @param level as of [Microphone#start(DoubleConsumer)]: 0 to 1 for every 50 ms
    /// @return whether there is a microphone
    public synchronized boolean start(DoubleConsumer level) {
        stop();
        Optional<Microphone.Recording> started = microphone.start(level);
        started.ifPresent(now -> current = now);
        recording = started.isPresent();
        return recording;
    }

    /// Ends.
    ///
    /// @return what was recorded, mono at [org.yizhan.speech.sound.Pcm#RATE]; empty if nothing was
    public synchronized short[] stop() {
        Microphone.Recording ended = current;
        current = null;
        recording = false;
        return ended == null ? new short[0] : ended.stop();
    }

    /// Whether somebody is being recorded now: counts as use, and nothing else may sound.
    public boolean recording() {
        return recording;
    }
}
