package org.yizhan.kiosk.voice;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.kiosk.voice.Voice.Ending;
import org.yizhan.kiosk.voice.Voice.Listener;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.speaker.Recital;
import org.yizhan.speech.speaker.SoundStream;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.speech.utterances.Utterance;

/// Speaks for the screens: knows the person's language, brings marks onto the UI thread, and drops
/// those of what was cut. Used on the UI thread only.
public final class Narrator {
    private static final double LOUDER = 0.15;

    private final Voice voice;
    private final Executor ui;
    private final ReadOnlyBooleanWrapper speaking = new ReadOnlyBooleanWrapper();
    private Texts texts = Texts.load(Language.ZH_CN);
    private Pace pace = Pace.NORMAL;
    private double raised;
    private @Nullable Listener current;
    private long turn;

    /// @param ui runs what touches the screen
    public Narrator(Voice voice, Executor ui) {
        this.voice = voice;
        this.ui = ui;
        restore();
    }

    public Texts texts() {
        return texts;
    }

    public Language language() {
        return texts.language();
    }

    /// Speaks another language from now on; screens are to be opened anew.
    public void language(Language language) {
        hush();
        texts = Texts.load(language);
    }

    /// Whether something is being said. Used as a sign that the terminal is in use.
    public ReadOnlyBooleanProperty speaking() {
        return speaking.getReadOnlyProperty();
    }

    /// Whether the voice can be heard.
    public boolean audible() {
        return voice.audible();
    }

    /// Says a sentence, cutting what was being said.
    public void say(Sentence sentence) {
        say(sentence, new Unheeded());
    }

    /// Says a sentence; the listener is called on the UI thread, and told at once when other words
    /// cut it.
    public void say(Sentence sentence, Listener listener) {
        Listener here = follow(listener);
        voice.speak(Utterance.of(texts, sentence), here);
    }

    /// Says what became of something: a tone, then the sentence, names in it read as told.
    ///
    /// @param listener as in [#say(Sentence, Listener)]
    public void announce(Chime chime, Sentence sentence, List<Reading> names, Listener listener) {
        Listener here = follow(listener);
        Utterance utterance = Utterance.of(texts, sentence);
        for (Reading name : names) {
            utterance = utterance.with(name);
        }
        voice.chime(chime);
        voice.speak(utterance, here);
    }

    /// Reads a line aloud; the listener as in [#say(Sentence, Listener)].
    public void read(String line, Listener listener) {
        read(line, List.of(), listener);
    }

    /// Reads a line aloud, some words in it as told.
    public void read(String line, List<Reading> words, Listener listener) {
        Listener here = follow(listener);
        voice.speak(Utterance.of(line, languageOf(line)).with(words), here);
    }

    /// Says a sentence, some words in it as told.
    public void say(Sentence sentence, List<Reading> words) {
        Listener here = follow(new Unheeded());
        voice.speak(Utterance.of(texts, sentence).with(words), here);
    }

    /// Lets what somebody said be heard; the listener as in [#say(Sentence, Listener)].
    ///
    /// @param samples mono at [org.yizhan.speech.sound.Pcm#RATE]; must not be changed afterwards
    public void play(short[] samples, Listener listener) {
        Listener here = follow(listener);
        voice.play(samples, here);
    }

    /// Lets sound be heard as it comes; the listener as in [#say(Sentence, Listener)].
    public void play(SoundStream sound, Listener listener) {
        Listener here = follow(listener);
        voice.play(sound, here);
    }

    /// Lets a line be heard as somebody read it; the listener as in [#say(Sentence, Listener)].
    ///
    /// @param read gives the samples, off the UI thread
    public void recite(String line, Supplier<short[]> read, Listener listener) {
        play(Recital.later(Utterance.of(line, languageOf(line)), read), listener);
    }

    /// Falls silent.
    public void hush() {
        turn++;
        cut();
        speaking.set(false);
        voice.stop();
    }

    public void pause() {
        speaking.set(false);
        voice.pause();
    }

    public void resume() {
        speaking.set(true);
        voice.resume();
    }

    /// Speaks slower, or again as the village set it.
    public Pace slower() {
        pace = pace == Pace.NORMAL ? Pace.SLOWER : Pace.NORMAL;
        voice.pace(pace);
        return pace;
    }

    /// Speaks one step louder, up to what the device gives, and then as the village set it.
    public double louder() {
        double usual = voice.usual();
        raised = usual + raised > 0.999 ? 0 : Math.min(1 - usual, raised + LOUDER);
        voice.volume(usual + raised);
        return usual + raised;
    }

    /// The village's volume, 0 to 1.
    public double usual() {
        return voice.usual();
    }

    /// The village has set another volume, heard at once.
    ///
    /// @param level 0 to 1
    public void usual(double level) {
        raised = 0;
        voice.usual(level);
    }

    /// Pace, volume and language as the village set them, for the next person.
    public void restore() {
        pace = Pace.NORMAL;
        raised = 0;
        voice.reset();
        if (language() != Language.ZH_CN) {
            language(Language.ZH_CN);
        }
    }

    private Listener follow(Listener listener) {
        long mine = ++turn;
        cut();
        current = listener;
        speaking.set(true);
        return new Listener() {
            @Override
            public void mark(int character) {
                ui.execute(() -> whenMine(mine, () -> listener.mark(character)));
            }

            @Override
            public void finished(Ending ending) {
                ui.execute(() -> whenMine(mine, () -> end(listener, ending)));
            }
        };
    }

    /// What is written in Chinese is read in Chinese, whatever the person speaks.
    private Language languageOf(String line) {
        boolean chinese =
                line.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.HAN);
        return chinese ? Language.ZH_CN : language();
    }

    /// Tells whoever followed what was being said that it ends here.
    private void cut() {
        Listener cut = current;
        current = null;
        if (cut != null) {
            cut.finished(Ending.CUT);
        }
    }

    private void end(Listener listener, Ending ending) {
        current = null;
        speaking.set(false);
        listener.finished(ending);
    }

    private void whenMine(long mine, Runnable action) {
        if (mine == turn) {
            action.run();
        }
    }

    private static final class Unheeded implements Listener {
        @Override
        public void mark(int character) {}

        @Override
        public void finished(Ending ending) {}
    }
}
