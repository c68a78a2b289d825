package org.yizhan.kiosk.attendance;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;

/// Somebody without a card: four digits, an animal, and what came of it. Used on the UI thread only.
public final class NumberModel {
    private static final Logger LOG = LoggerFactory.getLogger(NumberModel.class);

    /// Where somebody stands. Every way ends in a result or with a person's help.
    public sealed interface Step {
        /// @param digits those typed so far
        record Typing(String digits) implements Step {}

        record Choosing(String digits) implements Step {}

        record Asking() implements Step {}

        record Done(CheckinResult result) implements Step {}

        /// A person helps.
        record Helping() implements Step {}
    }

    private final NumberDesk desk;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Step> step;
    private boolean gone;

    public NumberModel(NumberDesk desk, Tasks tasks, Narrator narrator) {
        this.desk = desk;
        this.tasks = tasks;
        this.narrator = narrator;
        step = new ReadOnlyObjectWrapper<>(desk.tired() ? new Step.Helping() : new Step.Typing(""));
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Adds a digit and says it; after the last, asks for the animal.
    void digit(int digit) {
        if (step.get() instanceof Step.Typing(String digits) && digits.length() < CardCode.SHORT) {
            String now = digits + digit;
            if (now.length() == CardCode.SHORT) {
                step.set(new Step.Choosing(now));
                narrator.say(Sentence.of("attendance.number.animal", "number", spaced(now)));
            } else {
                step.set(new Step.Typing(now));
                narrator.say(Sentence.of("attendance.number.digit", "digit", digit));
            }
        }
    }

    /// Takes the last digit back.
    void back() {
        String digits =
                switch (step.get()) {
                    case Step.Typing(String typed) -> typed;
                    case Step.Choosing(String typed) -> typed;
                    case Step.Asking _, Step.Done _, Step.Helping _ -> "";
                };
        String left = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
        step.set(new Step.Typing(left));
        narrator.say(
                Sentence.of(left.isEmpty() ? "attendance.number.again" : "attendance.number.less"));
    }

    void animal(Animal animal) {
        if (step.get() instanceof Step.Choosing(String digits)) {
            step.set(new Step.Asking());
            tasks.run(
                    () -> desk.take(digits, animal),
                    this::came,
                    failure -> {
                        LOG.error("A short number could not be taken", failure);
                        came(new CheckinResult.NotRecorded());
                    });
        }
    }

    /// A person is asked for.
    void help() {
        step.set(new Step.Helping());
    }

    /// The person left; what comes now is nobody's.
    void end() {
        gone = true;
    }

    private void came(CheckinResult result) {
        if (gone) {
            return;
        }
        step.set(new Step.Done(result));
        narrator.announce(
                ResultLook.of(result).chime(),
                said(result),
                CheckinModel.names(result),
                new Silent());
    }

    /// What is said of a number that does not fit must not say what does not fit.
    private Sentence said(CheckinResult result) {
        return result instanceof CheckinResult.UnknownCard
                ? Sentence.of("attendance.number.wrong")
                : NextMeeting.greeting(result, narrator.texts()).orElse(result.sentence());
    }

    /// Digit by digit.
    private static String spaced(String digits) {
        return String.join(" ", digits.split(""));
    }

    private static final class Silent implements org.yizhan.kiosk.voice.Voice.Listener {
        @Override
        public void mark(int character) {}

        @Override
        public void finished(org.yizhan.kiosk.voice.Voice.Ending ending) {}
    }
}
