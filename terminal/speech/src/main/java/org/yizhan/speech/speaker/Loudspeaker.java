package org.yizhan.speech.speaker;

import org.yizhan.speech.sound.AudioOutput;

/// The device, or silence that takes as long where there is none.
final class Loudspeaker {
    private final AudioOutput device;
    private final AudioOutput silence;
    private AudioOutput current;

    Loudspeaker(AudioOutput device, AudioOutput silence) {
        this.device = device;
        this.silence = silence;
        this.current = silence;
    }

    /// Looks for the device if it is not there.
    AudioOutput open() {
        current = device.open() ? device : silence;
        return current;
    }

    /// The device is gone: silence instead, until it is looked for again.
    AudioOutput lost() {
        device.close();
        current = silence;
        return current;
    }

    boolean isHeard() {
        return current == device;
    }

    boolean isPlaying() {
        return current.heard() < current.written();
    }

    void rest() {
        current.rest();
    }

    void close() {
        device.close();
    }
}
