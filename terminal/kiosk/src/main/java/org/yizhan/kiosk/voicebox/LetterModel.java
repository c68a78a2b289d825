package org.yizhan.kiosk.voicebox;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.ledger.voicebox.Letters.Letter;
import org.yizhan.ledger.voicebox.Letters.Reply;

/// An answer being listened to. Used on the UI thread only.
public final class LetterModel {
    private final LetterListModel letters;
    private final SubjectId message;
    private final Narrator narrator;
    private Optional<short[]> sound = Optional.empty();
    private Optional<Letter> letter = Optional.empty();
    private boolean open;

    public LetterModel(LetterListModel letters, SubjectId message, Narrator narrator) {
        this.letters = letters;
        this.message = message;
        this.narrator = narrator;
    }

    /// Loads the answer and lets it be heard.
    ///
    /// @param show called on the UI thread when it is here
    void begin(Runnable show) {
        open = true;
        letters.load(all -> found(all, show));
    }

    void end() {
        open = false;
        narrator.hush();
        sound = Optional.empty();
        letter = Optional.empty();
    }

    private void found(List<Letter> all, Runnable show) {
        if (!open) {
            return;
        }
        letter =
                all.stream()
                        .filter(each -> each.post().message().subject().equals(message))
                        .findFirst();
        reply().flatMap(answered -> answered.answer().voice())
                .ifPresentOrElse(
                        voice ->
                                letters.sound(
                                        voice,
                                        here -> {
                                            sound = here;
                                            ready(show);
                                        }),
                        () -> ready(show));
    }

    private void ready(Runnable show) {
        if (open) {
            show.run();
            hear();
        }
    }

    private Optional<Reply> reply() {
        return letter.flatMap(LetterListModel::last);
    }

    /// Whether there is an answer.
    boolean isAnswered() {
        return reply().isPresent();
    }

    /// Whether it was spoken by a person.
    boolean isSpoken() {
        return reply().filter(answered -> answered.answer().way() == Answer.Way.VOICE).isPresent();
    }

    /// What stands on the screen, and is read aloud where nobody spoke it.
    Sentence words() {
        if (reply().isEmpty()) {
            return letter.map(asked -> letters.whole(asked, new Calendar(narrator.texts())))
                    .orElse(Sentence.of("voicebox.lettersNone"));
        }
        Answer answer = reply().get().answer();
        return answer.from().isPresent()
                ? words(answer, answer.from().get())
                : switch (answer.way()) {
                    case VOICE ->
                            Sentence.of(
                                    sound.isPresent()
                                            ? "voicebox.spoken"
                                            : "voicebox.soundOnItsWay");
                    case TEXT -> Sentence.of("voicebox.written", "text", answer.text());
                    case VISIT -> Sentence.of("voicebox.visited", "text", answer.text());
                };
    }

    /// The words of a partner.
    private Sentence words(Answer answer, String name) {
        return switch (answer.way()) {
            case VOICE ->
                    sound.isPresent()
                            ? Sentence.of("voicebox.spokenBy", "name", name)
                            : Sentence.of("voicebox.soundOnItsWay");
            case TEXT -> Sentence.of("voicebox.writtenBy", "name", name, "text", answer.text());
            case VISIT -> Sentence.of("voicebox.visitedBy", "name", name, "text", answer.text());
        };
    }

    /// Lets it be heard, from the beginning; then it counts as heard.
    void hear() {
        Voice.Listener listener =
                ending -> {
                    if (ending == Voice.Ending.SAID && (sound.isPresent() || !isSpoken())) {
                        reply().ifPresent(answered -> letters.heard(answered.id()));
                    }
                };
        if (sound.isPresent()) {
            narrator.play(sound.get(), listener);
        } else {
            narrator.say(words(), listener);
        }
    }
}
