package org.yizhan.kiosk.enrolment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.speech.sound.Chime;

/// A code is held up or typed, the hub is asked, and its answer shown and said. While one code is
/// being asked for, others are not heard.
public final class EnrolmentModel {
    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentModel.class);

    private final Eyes eyes;
    private final EnrolmentDesk desk;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Sentence> said =
            new ReadOnlyObjectWrapper<>(Sentence.of("enrolment.waiting"));
    private final ReadOnlyObjectWrapper<Optional<Glimpse>> glimpse =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asking;

    public EnrolmentModel(Eyes eyes, EnrolmentDesk desk, Tasks tasks, Narrator narrator) {
        this.eyes = eyes;
        this.desk = desk;
        this.tasks = tasks;
        this.narrator = narrator;
    }

    /// How it stands, in words.
    ReadOnlyObjectProperty<Sentence> said() {
        return said.getReadOnlyProperty();
    }

    /// What the camera sees.
    ReadOnlyObjectProperty<Optional<Glimpse>> glimpse() {
        return glimpse.getReadOnlyProperty();
    }

    void begin() {
        eyes.watch(new ToScreen());
    }

    void end() {
        eyes.close();
        glimpse.set(Optional.empty());
    }

    /// Uses a code.
    void use(String code) {
        if (asking || code.isBlank()) {
            return;
        }
        asking = true;
        tell(Sentence.of("enrolment.asking"));
        tasks.run(
                () -> desk.enrol(code),
                result -> answered(code, result),
                failure -> failed(code, failure));
    }

    private void answered(String code, EnrolmentResult result) {
        said.set(result.sentence());
        if (result instanceof EnrolmentResult.Enrolled) {
            narrator.announce(Chime.ACCEPTED, result.sentence(), List.of(), _ -> desk.finished());
        } else {
            asking = false;
            narrator.announce(Chime.REFUSED, result.sentence(), List.of(), _ -> forget(code));
        }
    }

    private void failed(String code, Exception failure) {
        LOG.error("The terminal could not be enrolled", failure);
        asking = false;
        tell(Sentence.of("enrolment.notWritten"));
        forget(code);
    }

    private void forget(String code) {
        eyes.forget(new HeldCode(code));
    }

    private void tell(Sentence sentence) {
        said.set(sentence);
        narrator.say(sentence);
    }

    private final class ToScreen implements Eyes.Watcher {
        @Override
        public void read(Held held) {
            tasks.show(() -> use(held.code().text()));
        }

        @Override
        public void glimpse(Glimpse seen) {
            tasks.show(() -> glimpse.set(Optional.of(seen)));
        }

        @Override
        public void hint(Optional<Sentence> helpful) {}

        @Override
        public void camera(boolean works) {}
    }
}
