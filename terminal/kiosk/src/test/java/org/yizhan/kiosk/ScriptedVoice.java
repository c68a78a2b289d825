package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.speaker.SoundStream;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// A voice that says nothing and writes down what it was to say; tests move its marks.
final class ScriptedVoice implements Voice {
    final List<String> said = new ArrayList<>();
    final List<Utterance> spoken = new ArrayList<>();
    final List<String> commands = new ArrayList<>();
    boolean audible = true;
    private Listener listener = new Deaf();

    @Override
    public void speak(Utterance utterance, Listener heard) {
        said.add(utterance.text());
        spoken.add(utterance);
        listener = heard;
    }

    @Override
    public void play(short[] samples, Listener heard) {
        commands.add("play " + samples.length * 1000L / Pcm.RATE + " ms");
        listener = heard;
    }

    /// Hears the first piece only.
    @Override
    public void play(SoundStream sound, Listener heard) {
        commands.add(
                sound.next()
                        .map(piece -> "play from " + piece.mark() + " ms")
                        .orElse("play nothing"));
        sound.close();
        listener = heard;
    }

    @Override
    public void chime(Chime chime) {
        commands.add("chime " + chime);
    }

    @Override
    public void reset() {
        commands.add("reset");
    }

    private double usual = 0.7;

    @Override
    public void usual(double level) {
        usual = level;
        commands.add("usual " + Math.round(level * 100));
    }

    @Override
    public double usual() {
        return usual;
    }

    /// Moves the mark of what is being said.
    void mark(int character) {
        listener.mark(character);
    }

    /// A mark of what is being said now, to arrive later.
    Runnable lateMark(int character) {
        Listener now = listener;
        return () -> now.mark(character);
    }

    /// Ends what is being said.
    void end() {
        Listener ended = listener;
        listener = new Deaf();
        ended.finished(Ending.SAID);
    }

    @Override
    public void stop() {
        commands.add("stop");
    }

    @Override
    public void pause() {
        commands.add("pause");
    }

    @Override
    public void resume() {
        commands.add("resume");
    }

    @Override
    public void pace(Pace pace) {
        commands.add("pace " + pace);
    }

    @Override
    public void volume(double level) {
        commands.add("volume " + Math.round(level * 100));
    }

    @Override
    public boolean audible() {
        return audible;
    }

    private static final class Deaf implements Listener {
        @Override
        public void mark(int character) {}

        @Override
        public void finished(Ending ending) {}
    }
}
