package org.yizhan.speech.speaker;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.speech.sound.AudioOutput;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.JavaSoundOutput;
import org.yizhan.speech.sound.LoudspeakerCheck;
import org.yizhan.speech.sound.SilentOutput;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.Voices;

/// The terminal's voice. Every method but [#close] returns at once and may be
/// called by any thread; speaking
/// and all listeners are on one thread of its own.
///
/// Something new to say cuts what is being said, with a fade too short to hear. A chime cuts too;
/// what is spoken next waits for its end.
public final class Speaker implements AutoCloseable {
    private static final int CLOSING_MILLISECONDS = 2_000;

    private final Voices voices;
    private volatile Manner usual;
    private final Controls controls;
    private final Thread thread;
    private final List<Consumer<SpeakerState>> watchers = new CopyOnWriteArrayList<>();
    private volatile SpeakerState state = new SpeakerState.Silent(Sentence.of("speech.starting"));

    private Speaker(Voices voices, Manner usual, Loudspeaker loudspeaker) {
        this.voices = voices;
        this.usual = usual;
        this.controls = new Controls(usual);
        this.thread =
                new Thread(new SpeakerLoop(voices, controls, loudspeaker, this::become), "speaker");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    /// Starts a speaker on the machine's own loudspeaker.
    ///
    /// @param usual the village's pace and volume, to which [#reset] returns
    public static Speaker start(Voices voices, Manner usual) {
        return start(voices, usual, new JavaSoundOutput());
    }

    /// Starts a speaker on another loudspeaker, which it closes in the end.
    public static Speaker start(Voices voices, Manner usual, AudioOutput output) {
        return start(voices, usual, output, new SilentOutput(System::nanoTime));
    }

    /// @param silence what time goes by on when there is no loudspeaker
    static Speaker start(Voices voices, Manner usual, AudioOutput output, AudioOutput silence) {
        Speaker speaker = new Speaker(voices, usual, new Loudspeaker(output, silence));
        speaker.thread.start();
        return speaker;
    }

    /// Says one thing now.
    public Speech speak(Utterance utterance, SpeechListener listener) {
        return speak(List.of(utterance), listener);
    }

    /// Says several sentences, one after the other, with the pause of someone reading aloud
    /// between them.
    public Speech speak(List<Utterance> utterances, SpeechListener listener) {
        Job job = Job.of(utterances, listener, controls::wake);
        controls.speak(job);
        return job;
    }

    /// Lets what somebody said be heard now.
    ///
    /// @param samples mono at [org.yizhan.speech.sound.Pcm#RATE]; must not be changed afterwards
    public Speech play(short[] samples, SpeechListener listener) {
        return play(SoundStream.of(samples), listener);
    }

    /// Lets sound be heard as it comes, from now on; slower where slower was chosen, from the piece
    /// on that follows. Marks are told when their pieces are heard.
    ///
    /// @param sound closed when it is over
    public Speech play(SoundStream sound, SpeechListener listener) {
        Job job = Job.of(sound, listener, controls::wake);
        controls.speak(job);
        return job;
    }

    public void chime(Chime chime) {
        controls.chime(Job.of(chime, controls::wake));
    }

    /// Ends whatever is heard.
    public void stop() {
        controls.stop();
    }

    /// Holds the voice until [#resume], [#stop] or something new to say.
    public void pause() {
        controls.pause(true);
    }

    public void resume() {
        controls.pause(false);
    }

    public boolean isPaused() {
        return controls.isPaused();
    }

    /// @param volume 0 to 1, heard at once
    public void volume(double volume) {
        controls.volume(volume);
    }

    /// From the next sentence on.
    public void pace(Pace pace) {
        controls.pace(pace);
    }

    /// The pace and volume in force.
    public Manner manner() {
        return controls.manner();
    }

    /// The village has set another pace and volume: in force now, and whenever somebody leaves.
    public void usual(Manner manner) {
        usual = manner;
        controls.manner(manner);
    }

    /// The village's pace and volume.
    public Manner usual() {
        return usual;
    }

    /// Back to the village's pace and volume, for the next person.
    public void reset() {
        controls.manner(usual);
    }

    public SpeakerState state() {
        return state;
    }

    /// Tells every change of the state, on the speaker's thread.
    ///
    /// @return ends the telling
    public Runnable watch(Consumer<SpeakerState> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    public Voices voices() {
        return voices;
    }

    /// What staff are told about sound and voices, as it is now.
    public List<Check> checks() {
        return List.of(new LoudspeakerCheck(() -> !noLoudspeaker()), voices.check());
    }

    private boolean noLoudspeaker() {
        return state instanceof SpeakerState.Silent(Sentence reason)
                && reason.key().equals("speech.noLoudspeaker");
    }

    private void become(SpeakerState now) {
        if (!now.equals(state)) {
            state = now;
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }

    /// Ends the voice and waits until the loudspeaker is given back.
    @Override
    public void close() {
        controls.close();
        try {
            thread.join(CLOSING_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
