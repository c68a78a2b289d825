package org.yizhan.speech.voices;

import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// No sound, but marks at the pace of someone speaking, so that the eyes can follow.
final class SilentVoice implements Voice {
    private static final int CHARACTER_MILLISECONDS = 240;
    private static final int SLOWER_MILLISECONDS = 310;

    @Override
    public String name() {
        return "silent";
    }

    @Override
    public boolean speaks(Utterance utterance) {
        return true;
    }

    @Override
    public void render(Utterance utterance, VoiceSink sink) {
        int step =
                Pcm.frames(
                        utterance.pace() == Pace.SLOWER
                                ? SLOWER_MILLISECONDS
                                : CHARACTER_MILLISECONDS);
        short[] silence = new short[step];
        long frame = 0;
        for (int i = 0; i < utterance.text().length(); i++) {
            boolean marked = Utterance.isMarked(utterance.text().charAt(i));
            if (marked) {
                sink.mark(i, frame);
            }
            if (marked || !Character.isWhitespace(utterance.text().charAt(i))) {
                frame += step;
                if (!sink.sound(silence, step)) {
                    return;
                }
            }
        }
    }
}
