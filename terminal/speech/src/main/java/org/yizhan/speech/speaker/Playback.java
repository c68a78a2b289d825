package org.yizhan.speech.speaker;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.yizhan.speech.sound.AudioOutput;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.voices.VoiceSink;

/// Plays one job: hands sound to the loudspeaker in slices of 10 ms, tells the marks when their
/// frame is heard, and fades when it is paused or cut. On the speaker's thread.
final class Playback implements VoiceSink {
    private static final int SLICE = Pcm.frames(10);
    private static final double FADE = 1.0 / Pcm.frames(6);
    private static final int POLL_MILLISECONDS = 3;
    private static final int STALLED_POLLS = 700;

    private record Cue(int utterance, int character, long frame) {}

    private static final int BEGINNING = -1;

    private final Job job;
    private final Controls controls;
    private final Loudspeaker loudspeaker;
    private final Queue<Cue> cues = new ArrayDeque<>();
    private final short[] slice = new short[SLICE];
    private AudioOutput output;
    private long start;
    private long given;
    private long base;
    private int utterance;
    private double gain;
    private boolean silent;

    Playback(Job job, Controls controls, Loudspeaker loudspeaker) {
        this.job = job;
        this.controls = controls;
        this.loudspeaker = loudspeaker;
        this.output = loudspeaker.open();
        this.start = output.written();
    }

    /// What follows belongs to this utterance.
    void begin(int index) {
        utterance = index;
        base = given;
        cues.add(new Cue(index, BEGINNING, base));
    }

    /// Whether any of it could not be heard.
    boolean wasSilent() {
        return silent || !loudspeaker.isHeard();
    }

    void silent() {
        silent = true;
    }

    /// Frames of the utterance so far.
    long frames() {
        return given - base;
    }

    @Override
    public void mark(int characterIndex, long frame) {
        cues.add(new Cue(utterance, characterIndex, base + frame));
    }

    void silence(int milliseconds) {
        int frames = Pcm.frames(milliseconds);
        sound(new short[frames], frames);
    }

    @Override
    public boolean sound(short[] samples, int count) {
        for (int from = 0; from < count; from += SLICE) {
            int length = Math.min(SLICE, count - from);
            awaitRoom(length);
            scale(samples, from, length);
            if (!output.write(slice, length)) {
                lose();
                output.write(slice, length);
            }
            given += length;
            tellHeard();
            if (job.isCut()) {
                return false;
            }
            awaitResume();
        }
        return true;
    }

    /// Waits until all was heard, and tells the marks that are left.
    void finish() {
        silence(10);
        output.play();
        long before = -1;
        for (int still = 0; output.heard() < output.written() && still < STALLED_POLLS / 4; ) {
            still = output.heard() == before ? still + 1 : 0;
            before = output.heard();
            if (job.isCut()) {
                return;
            }
            awaitResume();
            controls.await(POLL_MILLISECONDS);
            tellHeard();
        }
        tellUntil(Long.MAX_VALUE);
    }

    private void awaitRoom(int length) {
        for (int polls = 0; output.room() < length; polls++) {
            output.play();
            if (polls > STALLED_POLLS) {
                lose();
            }
            controls.await(POLL_MILLISECONDS);
            tellHeard();
        }
    }

    private void lose() {
        output = loudspeaker.lost();
        start = output.written() - given;
    }

    private void scale(short[] samples, int from, int length) {
        double volume = controls.manner().volume();
        boolean fadeOut = job.isCut() || controls.isPaused();
        double target = fadeOut ? 0 : volume * volume;
        if (given == 0) {
            gain = target;
        }
        for (int i = 0; i < length; i++) {
            gain += Math.clamp(target - gain, -FADE, FADE);
            slice[i] = (short) (samples[from + i] * gain);
        }
        Arrays.fill(slice, length, SLICE, (short) 0);
    }

    private void awaitResume() {
        while (controls.isPaused() && !job.isCut() && !controls.isClosed()) {
            controls.await(1000);
        }
    }

    private void tellHeard() {
        tellUntil(output.heard() - start);
    }

    private void tellUntil(long frame) {
        while (!cues.isEmpty() && !job.isCut() && cues.element().frame() <= frame) {
            Cue cue = cues.remove();
            if (cue.character() == BEGINNING) {
                job.started(cue.utterance());
            } else {
                job.mark(cue.character());
            }
        }
    }
}
