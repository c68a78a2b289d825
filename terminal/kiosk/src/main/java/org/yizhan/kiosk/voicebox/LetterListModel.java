package org.yizhan.kiosk.voicebox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.ledger.voicebox.Letters;
import org.yizhan.ledger.voicebox.Letters.Letter;
import org.yizhan.ledger.voicebox.Letters.Reply;
import org.yizhan.ledger.voicebox.Post;

/// The letters of the card at hand. Used on the UI thread only.
public final class LetterListModel {
    private static final Logger LOG = LoggerFactory.getLogger(LetterListModel.class);

    private final Letterbox letterbox;
    private final Tasks tasks;
    private final HeldCode code;
    private final Clock clock;

    /// @param code of the card
    public LetterListModel(Letterbox letterbox, Tasks tasks, HeldCode code, Clock clock) {
        this.letterbox = letterbox;
        this.tasks = tasks;
        this.code = code;
        this.clock = clock;
    }

    HeldCode code() {
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
        return day(letter.sent());
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    /// How a letter stands, in words.
    Sentence state(Letter letter, Calendar calendar) {
        if (letter.replies().stream().anyMatch(reply -> !reply.heard())) {
            return Sentence.of("voicebox.state.answered");
        }
        if (letter.post().state() == Post.State.CLOSED) {
            return Sentence.of("voicebox.state.closed", "result", result(letter));
        }
        if (!letter.replies().isEmpty()) {
            return Sentence.of("voicebox.state.heard");
        }
        if (letter.post().state() == Post.State.NONSENSE) {
            return Sentence.of("voicebox.state.nonsense");
        }
        return waiting(letter, calendar, false);
    }

    /// The same at length: who has it since when, which day of waiting this is, and whom to call.
    Sentence whole(Letter letter, Calendar calendar) {
        return letter.replies().isEmpty() && letter.post().isWaiting()
                ? waiting(letter, calendar, true)
                : state(letter, calendar);
    }

    /// The day it was said is the first.
    private long days(Letter letter) {
        return ChronoUnit.DAYS.between(day(letter), LocalDate.now(clock)) + 1;
    }

    private Sentence waiting(Letter letter, Calendar calendar, boolean whole) {
        long days = days(letter);
        if (letter.with().isPresent()) {
            Letters.With with = letter.with().get();
            return Sentence.of(
                    whole ? "voicebox.whole.partner" : "voicebox.state.partner",
                    "day",
                    calendar.date(day(with.since())),
                    "name",
                    with.to().name(),
                    "phone",
                    with.to().phone(),
                    "days",
                    days);
        }
        Optional<Instant> given = letter.post().toTownship();
        if (given.isPresent()) {
            String day = calendar.date(day(given.get()));
            return Sentence.of(
                    whole ? "voicebox.whole.township" : "voicebox.state.township",
                    "day",
                    day,
                    "days",
                    days);
        }
        if (letter.post().hasRisen(clock.instant())) {
            return Sentence.of(
                    whole ? "voicebox.whole.risen" : "voicebox.state.risen", "days", days);
        }
        return Sentence.of(
                whole ? "voicebox.whole.waiting" : "voicebox.state.waiting", "days", days);
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
