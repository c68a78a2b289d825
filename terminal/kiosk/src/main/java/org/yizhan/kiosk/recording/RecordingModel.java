package org.yizhan.kiosk.recording;

import java.time.Duration;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Promise;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.sound.Tidying;

/// One thing somebody says into the microphone: begun by a touch, ended by a touch or after a
/// minute, heard again as often as they like. Used on the UI thread only.
public final class RecordingModel {
    private static final Logger LOG = LoggerFactory.getLogger(RecordingModel.class);

    /// Bars that stand for all the time there is.
    public static final int BARS = 40;

    private static final int PIECES_A_SECOND = 20;

    /// Where a recording stands.
    public enum State {
        READY,
        RECORDING,
        /// The microphone is being closed.
        ENDING,
        RECORDED,
        PLAYING,
        /// Nobody spoke.
        SILENT,
        /// There is no microphone.
        BROKEN
    }

    private final int most;
    private final Recorder recorder;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
    private final ReadOnlyIntegerWrapper pieces = new ReadOnlyIntegerWrapper();
    private final double[] bars = new double[BARS];
    private short[] samples = {};
    private int turn;

    /// For a minute, as people are promised.
    public RecordingModel(Recorder recorder, Tasks tasks, Narrator narrator) {
        this(recorder, tasks, narrator, Promise.LONGEST);
    }

    /// @param longest after which it ends by itself; whole multiples of two seconds
    public RecordingModel(Recorder recorder, Tasks tasks, Narrator narrator, Duration longest) {
        most = (int) longest.toSeconds() * PIECES_A_SECOND;
        this.recorder = recorder;
        this.tasks = tasks;
        this.narrator = narrator;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Grows by 20 a second while somebody speaks.
    ReadOnlyIntegerProperty pieces() {
        return pieces.getReadOnlyProperty();
    }

    /// How loud it was on the whole at a bar, 0 to 1; bars yet to come are 0.
    double bar(int number) {
        return bars[number];
    }

    /// How many bars have begun.
    int reached() {
        return (pieces.get() * BARS + most - 1) / most;
    }

    /// How long it may be, in seconds.
    int longest() {
        return most / PIECES_A_SECOND;
    }

    /// How long it is so far.
    public int seconds() {
        return pieces.get() / PIECES_A_SECOND;
    }

    /// Begins anew; the voice falls silent, so that it is not recorded.
    public void start() {
        narrator.hush();
        Arrays.fill(bars, 0);
        samples = new short[0];
        pieces.set(0);
        int mine = ++turn;
        state.set(State.RECORDING);
        tasks.run(
                () -> recorder.start(level -> tasks.show(() -> heard(mine, level))),
                found -> started(mine, found),
                failure -> broken(mine, failure));
    }

    private void started(int mine, boolean found) {
        if (mine != turn) {
            return;
        }
        if (!found) {
            state.set(State.BROKEN);
            narrator.say(Sentence.of("voicebox.broken"));
        } else if (pieces.get() >= most) {
            stop();
        }
    }

    private void broken(int mine, Exception failure) {
        LOG.error("The microphone failed", failure);
        started(mine, false);
    }

    private void heard(int mine, double level) {
        if (mine != turn || state.get() != State.RECORDING || pieces.get() >= most) {
            return;
        }
        int bar = pieces.get() * BARS / most;
        int before = pieces.get() % (most / BARS);
        bars[bar] += (Math.min(1, 2.6 * Math.sqrt(level)) - bars[bar]) / (before + 1);
        pieces.set(pieces.get() + 1);
        if (pieces.get() >= most && recorder.recording()) {
            stop();
        }
    }

    /// Ends what is being recorded.
    public void stop() {
        if (state.get() != State.RECORDING) {
            return;
        }
        int mine = turn;
        state.set(State.ENDING);
        tasks.run(
                () -> {
                    short[] all = recorder.stop();
                    int frames = most * (Pcm.RATE / PIECES_A_SECOND);
                    return Tidying.of(Arrays.copyOf(all, Math.min(all.length, frames)));
                },
                tidy -> ended(mine, tidy),
                failure -> broken(mine, failure));
    }

    private void ended(int mine, short[] tidy) {
        if (mine == turn) {
            samples = tidy;
            state.set(tidy.length == 0 ? State.SILENT : State.RECORDED);
        }
    }

    /// Lets the person hear it, or stops that.
    public void listen() {
        if (state.get() == State.PLAYING) {
            narrator.hush();
        } else if (state.get() == State.RECORDED) {
            state.set(State.PLAYING);
            narrator.play(samples, new Played());
        }
    }

    /// What was said as a file to be kept, made now; never on the UI thread for long ones.
    public byte[] file() {
        return SoundFiles.opus(samples);
    }

    /// The length of what is kept.
    public int keptSeconds() {
        return Math.max(1, samples.length / Pcm.RATE);
    }

    /// The person left: the microphone is closed, what was said is gone.
    public void end() {
        turn++;
        if (state.get() == State.RECORDING || state.get() == State.ENDING) {
            tasks.run(recorder::stop, _ -> {}, failure -> LOG.warn("Not closed", failure));
        }
        Arrays.fill(bars, 0);
        samples = new short[0];
        pieces.set(0);
        state.set(State.READY);
    }

    private final class Played implements Voice.Listener {
        private final int mine = turn;

        @Override
        public void finished(Voice.Ending ending) {
            if (mine == turn && state.get() == State.PLAYING) {
                state.set(State.RECORDED);
            }
        }
    }
}
