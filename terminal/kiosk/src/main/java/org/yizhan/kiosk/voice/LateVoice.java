package org.yizhan.kiosk.voice;

import org.jspecify.annotations.Nullable;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.SoundStream;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// A voice that comes while the first screen is shown already. What was to be said last before it
/// came is said when it comes. Safe for any thread.
public final class LateVoice implements Voice {
    private @Nullable Voice come;
    private @Nullable Runnable waiting;

    /// The voice is here.
    public synchronized void come(Voice voice) {
        come = voice;
        Runnable last = waiting;
        waiting = null;
        if (last != null) {
            last.run();
        }
    }

    @Override
    public synchronized void speak(Utterance utterance, Listener listener) {
        Voice voice = come;
        if (voice == null) {
            waiting = () -> speak(utterance, listener);
        } else {
            voice.speak(utterance, listener);
        }
    }

    @Override
    public synchronized void play(SoundStream sound, Listener listener) {
        Voice voice = come;
        if (voice == null) {
            waiting = () -> play(sound, listener);
        } else {
            voice.play(sound, listener);
        }
    }

    @Override
    public synchronized void chime(Chime chime) {
        if (come != null) {
            come.chime(chime);
        }
    }

    @Override
    public synchronized void stop() {
        waiting = null;
        if (come != null) {
            come.stop();
        }
    }

    @Override
    public synchronized void pause() {
        if (come != null) {
            come.pause();
        }
    }

    @Override
    public synchronized void resume() {
        if (come != null) {
            come.resume();
        }
    }

    @Override
    public synchronized void pace(Pace pace) {
        if (come != null) {
            come.pace(pace);
        }
    }

    @Override
    public synchronized void volume(double level) {
        if (come != null) {
            come.volume(level);
        }
    }

    @Override
    public synchronized void reset() {
        if (come != null) {
            come.reset();
        }
    }

    @Override
    public synchronized void usual(double level) {
        if (come != null) {
            come.usual(level);
        }
    }

    @Override
    public synchronized double usual() {
        return come == null ? Manner.VOLUME.defaultValue() / 100.0 : come.usual();
    }

    /// A voice still to come is not a broken one.
    @Override
    public synchronized boolean audible() {
        return come == null || come.audible();
    }
}
