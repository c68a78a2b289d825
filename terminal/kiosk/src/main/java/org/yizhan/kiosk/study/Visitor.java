package org.yizhan.kiosk.study;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Tally.Happened;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Tasks;

/// Whose card was held up during this visit, so that what they say of a lesson is remembered for
/// them. Whoever held up none learns namelessly. Used on the UI thread only.
public final class Visitor {
    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private Optional<HeldCode> card = Optional.empty();

    /// Somebody goes somewhere: a card begins a visit of its own, the idle screen ends it.
    public void at(Destination destination) {
        switch (destination) {
            case Destination.Idle _ -> card = Optional.empty();
            case Destination.CardHeld held -> card = Optional.of(held.code());
            case Destination.MyPage page -> card = Optional.of(page.code());
            default -> {}
        }
    }

    /// Counts as `counted` does, and remembers for whoever held up a card.
    public Hearing hearing(Hearing counted, Learning learning, Tasks tasks) {
        return (lesson, what) -> {
            counted.happened(lesson, what);
            if (what == Happened.UNDERSTOOD || what == Happened.AGAIN) {
                card.ifPresent(
                        code -> note(learning, tasks, code, lesson, what == Happened.UNDERSTOOD));
            }
        };
    }

    private static void note(
            Learning learning, Tasks tasks, HeldCode code, Lesson lesson, boolean understood) {
        tasks.run(
                () -> {
                    learning.note(code, lesson.id(), understood);
                    return understood;
                },
                _ -> {},
                failure -> LOG.error("What was said of a lesson was not kept", failure));
    }
}
