package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.kiosk.voice.Pace;
import org.yizhan.kiosk.voice.Voice;

/// A voice that says nothing and writes down what it was to say; tests move its marks.
final class ScriptedVoice implements Voice {
    final List<String> said = new ArrayList<>();
    final List<String> commands = new ArrayList<>();
    boolean audible = true;
    private Listener listener = new Deaf();

    @Override
    public void say(Texts texts, Sentence sentence, Listener heard) {
        read(texts.render(sentence), texts.language(), heard);
    }

    @Override
    public void read(String text, Language language, Listener heard) {
        said.add(text);
        listener = heard;
    }

    /// Moves the mark of what is being said.
    void mark(int character) {
        listener.mark(character);
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
