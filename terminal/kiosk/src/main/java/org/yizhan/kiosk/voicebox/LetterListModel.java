package org.yizhan.kiosk.voicebox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.ledger.voicebox.Letters.Letter;
import org.yizhan.ledger.voicebox.Letters.Reply;
import org.yizhan.ledger.voicebox.Post;

/// The letters of the card at hand. Used on the UI thread only.
public final class LetterListModel {
    private static final Logger LOG = LoggerFactory.getLogger(LetterListModel.class);

    private final Letterbox letterbox;
    private final Tasks tasks;
    private final String code;
    private final ZoneId zone;

    /// @param code of the card
    public LetterListModel(Letterbox letterbox, Tasks tasks, String code, ZoneId zone) {
        this.letterbox = letterbox;
        this.tasks = tasks;
        this.code = code;
        this.zone = zone;
    }

    String code() {
        return code;
    }

    /// Asks for the letters; the answer comes on the UI thread.
    void load(Consumer<List<Letter>> letters) {
        tasks.run(
                () -> letterbox.letters(code),
                letters,
                failure -> {
                    LOG.error("Letters cannot be read", failure);
                    letters.accept(List.of());
                });
    }

    /// Asks for the sound of an answer.
    void sound(Voice voice, Consumer<Optional<short[]>> sound) {
        tasks.run(
                () -> letterbox.sound(voice),
                sound,
                failure -> {
                    LOG.error("An answer cannot be heard", failure);
                    sound.accept(Optional.empty());
                });
    }

    void heard(SubjectId answer) {
        tasks.run(
                () -> {
                    letterbox.heard(answer);
                    return answer;
                },
                _ -> {},
                failure -> LOG.error("Not noted as heard", failure));
    }

    LocalDate day(Letter letter) {
        return letter.sent().atZone(zone).toLocalDate();
    }

    /// How a letter stands, in words.
    static Sentence state(Letter letter) {
        if (letter.replies().stream().anyMatch(reply -> !reply.heard())) {
            return Sentence.of("voicebox.state.answered");
        }
        if (letter.post().state() == Post.State.CLOSED) {
            return Sentence.of("voicebox.state.closed", "result", result(letter));
        }
        if (!letter.replies().isEmpty()) {
            return Sentence.of("voicebox.state.heard");
        }
        return Sentence.of("voicebox.state.waiting");
    }

    private static String result(Letter letter) {
        return letter.post()
                .handling()
                .map(entry -> entry.value())
                .map(Handling::result)
                .orElse("");
    }

    /// What there is to listen to: the last answer.
    static Optional<Reply> last(Letter letter) {
        return letter.replies().isEmpty()
                ? Optional.empty()
                : Optional.of(letter.replies().getLast());
    }
}
