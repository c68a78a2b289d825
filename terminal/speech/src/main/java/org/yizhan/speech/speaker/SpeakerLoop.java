package org.yizhan.speech.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.Stretch;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.Voice;
import org.yizhan.speech.voices.VoiceException;
import org.yizhan.speech.voices.Voices;

/// What the speaker's thread does all day.
final class SpeakerLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SpeakerLoop.class);
    private static final int LOOK_AGAIN_MILLISECONDS = 5_000;
    private static final int REST_MILLISECONDS = 400;
    private static final int BETWEEN_SENTENCES_MILLISECONDS = 330;
    private static final int AFTER_CHIME_MILLISECONDS = 40;

    private final Voices voices;
    private final Controls controls;
    private final Loudspeaker loudspeaker;
    private final Consumer<SpeakerState> state;
    private boolean resting = true;

    SpeakerLoop(
            Voices voices,
            Controls controls,
            Loudspeaker loudspeaker,
            Consumer<SpeakerState> state) {
        this.voices = voices;
        this.controls = controls;
        this.loudspeaker = loudspeaker;
        this.state = state;
    }

    @Override
    public void run() {
        look();
        while (!controls.isClosed()) {
            Optional<Job> job =
                    controls.next(resting ? LOOK_AGAIN_MILLISECONDS : REST_MILLISECONDS);
            if (job.isPresent()) {
                perform(job.get());
                resting = false;
            } else if (!resting) {
                loudspeaker.rest();
                resting = true;
            } else if (!loudspeaker.isHeard()) {
                look();
            }
        }
        loudspeaker.close();
    }

    private void look() {
        loudspeaker.open();
        tellState();
    }

    private void tellState() {
        if (!loudspeaker.isHeard()) {
            state.accept(new SpeakerState.Silent(Sentence.of("speech.noLoudspeaker")));
        } else if (!voices.haveVoice()) {
            state.accept(new SpeakerState.Silent(Sentence.of("speech.noVoice")));
        } else {
            state.accept(new SpeakerState.Working());
        }
    }

    private void perform(Job job) {
        if (job.isCut()) {
            job.finish(Ending.CUT);
            return;
        }
        Playback playback = new Playback(job, controls, loudspeaker);
        tellState();
        try {
            job.chime().ifPresent(chime -> play(chime, playback));
            job.recording().ifPresent(sound -> play(sound, playback));
            List<Utterance> utterances = job.utterances();
            for (int i = 0; i < utterances.size() && !job.isCut(); i++) {
                if (i > 0) {
                    playback.silence(BETWEEN_SENTENCES_MILLISECONDS);
                }
                playback.begin(i);
                say(utterances.get(i), playback);
            }
            if (!job.isCut() && job.chime().isEmpty()) {
                playback.finish();
            }
        } catch (RuntimeException e) {
            LOG.error("Speaking failed", e);
            playback.silent();
        }
        tellState();
        job.finish(ending(job, playback));
    }

    private static Ending ending(Job job, Playback playback) {
        if (job.isCut()) {
            return Ending.CUT;
        }
        return playback.wasSilent() ? Ending.SILENT : Ending.COMPLETED;
    }

    private static void play(Chime chime, Playback playback) {
        short[] samples = chime.samples();
        playback.sound(samples, samples.length);
        playback.silence(AFTER_CHIME_MILLISECONDS);
    }

    private void play(SoundStream sound, Playback playback) {
        Stretch stretch = new Stretch();
        playback.begin(0);
        Optional<SoundStream.Piece> piece = sound.next();
        for (; piece.isPresent(); piece = sound.next()) {
            stretch.speed(controls.manner().pace() == Pace.SLOWER ? Stretch.SLOWER : Stretch.USUAL);
            if (piece.get().mark() != SoundStream.UNMARKED) {
                playback.mark(piece.get().mark(), playback.frames());
            }
            short[] made = stretch.next(piece.get().samples());
            if (!playback.sound(made, made.length)) {
                return;
            }
        }
        short[] end = stretch.end();
        playback.sound(end, end.length);
    }

    private void say(Utterance utterance, Playback playback) {
        Pace chosen = controls.manner().pace();
        Utterance paced = utterance.at(chosen);
        CompleteMarks marks = new CompleteMarks(utterance, playback);
        for (Voice voice : voices.able(paced)) {
            try {
                voice.render(paced, marks);
                if (voices.isSilent(voice)) {
                    playback.silent();
                }
                break;
            } catch (VoiceException e) {
                LOG.warn("{} failed", voice.name(), e);
                if (playback.frames() > 0) {
                    break;
                }
            }
        }
        marks.end(playback.frames());
    }
}
