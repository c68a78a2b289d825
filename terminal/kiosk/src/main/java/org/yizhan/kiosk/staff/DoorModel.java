package org.yizhan.kiosk.staff;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.navigation.Staffed.StaffPanel;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;

/// The way into the staff panel: a card, a PIN while the card is still there, or the township's
/// answer where too many were wrong. No digit of a PIN is ever shown or said. Used on the UI thread
/// only.
final class DoorModel {
    private static final Logger LOG = LoggerFactory.getLogger(DoorModel.class);

    /// A card not seen for so long is not there, in seconds.
    private static final int GONE = 5;

    /// Where somebody stands.
    enum Stage {
        CARD,
        PIN,
        /// The PIN is typed, but the card was taken away.
        CARD_AGAIN,
        LOCKED,
        ANSWER,
        ASKING
    }

    private final StaffDesk desk;
    private final CardModel card;
    private final Tasks tasks;
    private final Narrator narrator;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.ASKING);
    private final ReadOnlyObjectWrapper<Integer> typed = new ReadOnlyObjectWrapper<>(0);
    private String digits = "";
    private HeldCode code = HeldCode.NONE;
    private String question = "";
    private boolean sensed;
    private int unseen;
    private boolean open;

    /// What the way in is made of.
    record Parts(CardModel card, Tasks tasks, Narrator narrator, Navigator navigator) {}

    DoorModel(StaffDesk desk, Parts parts) {
        this.desk = desk;
        card = parts.card;
        tasks = parts.tasks;
        narrator = parts.narrator;
        navigator = parts.navigator;
    }

    CardModel card() {
        return card;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// How many digits are typed.
    ReadOnlyObjectProperty<Integer> typed() {
        return typed.getReadOnlyProperty();
    }

    /// What is typed, where it is no secret.
    String shown() {
        return stage.get() == Stage.ANSWER ? digits : "●".repeat(digits.length());
    }

    /// What the township is asked with, in groups of three.
    String question() {
        return question.isEmpty() ? "" : question.substring(0, 3) + " " + question.substring(3);
    }

    void begin() {
        open = true;
        card.begin(this::held);
        tasks.run(desk::lock, this::look, this::failed);
    }

    /// Forgets everything.
    void end() {
        open = false;
        card.end();
        clear();
        code = HeldCode.NONE;
        question = "";
    }

    private void look(ScreenLock lock) {
        if (open) {
            question = lock.question().orElse("");
            stage.set(lock.isLocked() ? Stage.LOCKED : Stage.CARD);
            if (lock.isLocked()) {
                narrator.say(locked());
            }
        }
    }

    Sentence locked() {
        return Sentence.of("staff.locked.text", "question", spaced());
    }

    /// Digit by digit, for the ear.
    private String spaced() {
        return String.join(" ", question.split(""));
    }

    /// A second went by: looks whether the card is still there.
    void tick() {
        if (stage.get() == Stage.PIN && sensed) {
            unseen++;
            card.forget(code);
        }
    }

    private void held(Held held) {
        switch (stage.get()) {
            case CARD -> opens(held);
            case PIN -> {
                if (held.code().equals(code)) {
                    unseen = 0;
                }
            }
            case CARD_AGAIN -> {
                if (held.code().equals(code)) {
                    enter();
                }
            }
            case LOCKED, ANSWER, ASKING -> {}
        }
    }

    private void opens(Held held) {
        stage.set(Stage.ASKING);
        tasks.run(
                () -> desk.opens(held.code()),
                good -> {
                    if (!open) {
                        return;
                    }
                    if (good) {
                        code = held.code();
                        sensed = held.evidence() != Evidence.CARD_SCANNER;
                        unseen = 0;
                        go(Stage.PIN, Sentence.of("staff.pin.purpose"));
                    } else {
                        card.forget(held.code());
                        go(Stage.CARD, Sentence.of("staff.card.stranger"));
                    }
                },
                this::failed);
    }

    private void go(Stage to, Sentence said) {
        clear();
        stage.set(to);
        narrator.say(said);
    }

    private void clear() {
        digits = "";
        typed.set(0);
    }

    void digit(int digit) {
        boolean typing = stage.get() == Stage.PIN || stage.get() == Stage.ANSWER;
        if (!typing || digits.length() >= UnlockSecret.DIGITS) {
            return;
        }
        digits += digit;
        typed.set(digits.length());
        if (digits.length() < UnlockSecret.DIGITS) {
            count();
        } else if (stage.get() == Stage.ANSWER) {
            answer();
        } else if (sensed && unseen > GONE) {
            card.forget(code);
            stage.set(Stage.CARD_AGAIN);
            narrator.say(Sentence.of("staff.again.text"));
        } else {
            enter();
        }
    }

    void back() {
        digits = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
        typed.set(digits.length());
        count();
    }

    /// A PIN is counted aloud; the township's answer, which is no secret, is said.
    private void count() {
        boolean secret = stage.get() == Stage.PIN || digits.isEmpty();
        narrator.say(
                secret
                        ? Sentence.of("staff.pin.typed", "count", digits.length())
                        : Sentence.of("staff.digit", "digit", digits.charAt(digits.length() - 1)));
    }

    private void enter() {
        String pin = digits;
        HeldCode held = code;
        stage.set(Stage.ASKING);
        tasks.run(
                () -> desk.enter(held, pin) ? ScreenLock.OPEN : refused(),
                lock -> entered(held, lock),
                this::failed);
    }

    /// What is left after a wrong PIN; never the open lock, which is that of a right one.
    private ScreenLock refused() {
        ScreenLock lock = desk.lock();
        return lock.equals(ScreenLock.OPEN) ? new ScreenLock(1, lock.question()) : lock;
    }

    private void entered(HeldCode held, ScreenLock lock) {
        if (!open) {
            return;
        }
        if (lock.equals(ScreenLock.OPEN)) {
            navigator.go(new StaffPanel(held));
        } else if (lock.isLocked()) {
            clear();
            look(lock);
        } else {
            go(Stage.PIN, Sentence.of("staff.pin.wrong", "left", lock.left()));
        }
    }

    /// The township has been called.
    void type() {
        go(Stage.ANSWER, Sentence.of("staff.answer.title"));
    }

    private void answer() {
        String said = digits;
        stage.set(Stage.ASKING);
        tasks.run(
                () -> desk.answer(said),
                lock -> {
                    if (open && lock.isLocked()) {
                        question = lock.question().orElse("");
                        go(Stage.LOCKED, Sentence.of("staff.answer.wrong"));
                    } else if (open) {
                        question = "";
                        go(Stage.CARD, Sentence.of("staff.answer.right"));
                    }
                },
                this::failed);
    }

    private void failed(Exception failure) {
        LOG.error("The staff panel failed", failure);
        if (open) {
            go(Stage.CARD, Sentence.of("staff.failed"));
        }
    }
}
