package org.yizhan.kiosk.voice;

import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.SoundStream;
import org.yizhan.speech.speaker.Speaker;
import org.yizhan.speech.speaker.SpeakerState;
import org.yizhan.speech.speaker.SpeechListener;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// The speech module's speaker as the screens' voice.
public final class SpeakerVoice implements Voice {
    /// The state's reason while the voices are still being looked for.
    private static final String STARTING = "speech.starting";

    private final Speaker speaker;

    public SpeakerVoice(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public void speak(Utterance utterance, Listener listener) {
        speaker.speak(utterance, new Heard(listener));
    }

    @Override
    public void play(SoundStream sound, Listener listener) {
        speaker.play(sound, new Heard(listener));
    }

    @Override
    public void chime(Chime chime) {
        speaker.chime(chime);
    }

    @Override
    public void stop() {
        speaker.stop();
    }

    @Override
    public void pause() {
        speaker.pause();
    }

    @Override
    public void resume() {
        speaker.resume();
    }

    @Override
    public void pace(Pace pace) {
        speaker.pace(pace);
    }

    @Override
    public void volume(double level) {
        speaker.volume(level);
    }

    @Override
    public void reset() {
        speaker.reset();
    }

    @Override
    public void usual(double level) {
        speaker.usual(new Manner(speaker.usual().pace(), level));
    }

    @Override
    public double usual() {
        return speaker.usual().volume();
    }

    @Override
    public boolean audible() {
        return !(speaker.state() instanceof SpeakerState.Silent(var reason))
                || reason.key().equals(STARTING);
    }

    private record Heard(Listener listener) implements SpeechListener {
        @Override
        public void mark(int characterIndex) {
            listener.mark(characterIndex);
        }

        @Override
        public void finished(org.yizhan.speech.speaker.Ending ending) {
            listener.finished(
                    switch (ending) {
                        case COMPLETED, SILENT -> Ending.SAID;
                        case CUT -> Ending.CUT;
                    });
        }
    }
}
