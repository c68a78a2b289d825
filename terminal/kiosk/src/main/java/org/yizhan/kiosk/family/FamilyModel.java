package org.yizhan.kiosk.family;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.navigation.Life.FamilyRead;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.ledger.family.FamilyWords.Opened;

/// A relative's word being listened to. It was opened by a touch, so it is heard at once. Used on
/// the UI thread only.
public final class FamilyModel {
    private static final Logger LOG = LoggerFactory.getLogger(FamilyModel.class);

    private final Family family;
    private final Tasks tasks;
    private final Narrator narrator;
    private final FamilyRead where;
    private Optional<Word> word = Optional.empty();
    private boolean open;

    /// A word with what belongs to it, as far as it is here.
    ///
    /// @param picture a JPEG
    record Word(Opened opened, Optional<short[]> sound, Optional<byte[]> picture) {
        String from() {
            return opened.told().from();
        }

        private boolean isSpoken() {
            return opened.told().voice().isPresent();
        }

        private boolean isWhole() {
            return sound.isPresent() || !isSpoken();
        }
    }

    public FamilyModel(Family family, Tasks tasks, Narrator narrator, FamilyRead where) {
        this.family = family;
        this.tasks = tasks;
        this.narrator = narrator;
        this.where = where;
    }

    /// Loads the word and lets it be heard.
    ///
    /// @param show called on the UI thread when it is here
    void begin(Runnable show) {
        open = true;
        tasks.run(
                this::load,
                found -> ready(found, show),
                failure -> {
                    LOG.error("A relative's word cannot be read", failure);
                    ready(Optional.empty(), show);
                });
    }

    private Optional<Word> load() {
        return family.words(where.code()).stream()
                .filter(opened -> opened.id().equals(where.word()))
                .findFirst()
                .map(opened ->
                        new Word(
                                opened,
                                opened.told().voice().flatMap(family::sound),
                                opened.told().picture().flatMap(family::picture)));
    }

    private void ready(Optional<Word> found, Runnable show) {
        if (open) {
            word = found;
            show.run();
            hear();
        }
    }

    /// Falls silent and forgets what was said.
    void end() {
        open = false;
        narrator.hush();
        word = Optional.empty();
    }

    Optional<Word> word() {
        return word;
    }

    /// What is shown, and read aloud where nobody spoke it.
    Sentence words() {
        if (word.isEmpty()) {
            return Sentence.of("family.none");
        }
        Word here = word.get();
        if (!here.isWhole()) {
            return Sentence.of("family.onTheWay");
        }
        if (here.isSpoken()) {
            return Sentence.of("family.said", "from", here.from());
        }
        return here.opened().told().text().isEmpty()
                ? Sentence.of("family.photoOnly", "from", here.from())
                : Sentence.of(
                        "family.written", "from", here.from(), "text", here.opened().told().text());
    }

    /// Lets it be heard, from the beginning; then it counts as heard.
    void hear() {
        Voice.Listener listener =
                ending -> {
                    if (ending == Voice.Ending.SAID) {
                        word.filter(Word::isWhole).ifPresent(this::heard);
                    }
                };
        word.flatMap(Word::sound)
                .ifPresentOrElse(
                        sound -> narrator.play(sound, listener),
                        () -> narrator.say(words(), listener));
    }

    private void heard(Word here) {
        tasks.run(
                () -> {
                    family.heard(here.opened().id());
                    return true;
                },
                _ -> {},
                failure -> LOG.error("Not noted as heard", failure));
    }
}
