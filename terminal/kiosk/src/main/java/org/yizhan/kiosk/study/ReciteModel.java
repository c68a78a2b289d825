package org.yizhan.kiosk.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.RecordingModel;
import org.yizhan.kiosk.voice.Narrator;

/// Somebody of the staff reads a lesson aloud, one sentence after the other. Each is kept at once;
/// they may stop anywhere and go on another day. Used on the UI thread only.
public final class ReciteModel {
    private static final Logger LOG = LoggerFactory.getLogger(ReciteModel.class);

    private final Lesson lesson;
    private final HeldCode code;
    private final Parts parts;
    private final List<String> sentences;
    private final Set<String> kept = new HashSet<>();
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper();

    /// What it is made of.
    public record Parts(
            ReadingDesk desk, RecordingModel recording, Tasks tasks, Narrator narrator) {}

    /// @param code of the card in whose name it is read
    public ReciteModel(Lesson lesson, HeldCode code, Parts parts) {
        this.lesson = lesson;
        this.code = code;
        this.parts = parts;
        sentences = lesson.sentences();
    }

    Lesson lesson() {
        return lesson;
    }

    RecordingModel recording() {
        return parts.recording();
    }

    /// The sentence at hand, from 0; as many as there are when all were read.
    ReadOnlyIntegerProperty line() {
        return line.getReadOnlyProperty();
    }

    boolean finished() {
        return line.get() >= sentences.size();
    }

    String sentence() {
        return sentences.get(line.get());
    }

    /// Whether the sentence at hand was read just now.
    boolean isKept() {
        return !finished() && kept.contains(sentence());
    }

    /// Such as "第 3 句，共 12 句".
    Sentence place() {
        return Sentence.of(
                "study.place",
                "number",
                Math.min(line.get() + 1, sentences.size()),
                "count",
                sentences.size());
    }

    /// What was recorded is good.
    void keep() {
        String read = sentence();
        byte[] file = parts.recording().file();
        parts.tasks()
                .run(
                        () -> {
                            parts.desk().keep(code, lesson, read, file);
                            return read;
                        },
                        done -> {
                            kept.add(done);
                            to(line.get() + 1);
                        },
                        failure -> {
                            LOG.error("A reading could not be kept", failure);
                            parts.narrator().say(Sentence.of("staff.failed"));
                        });
    }

    void next() {
        to(line.get() + 1);
    }

    void previous() {
        to(line.get() - 1);
    }

    private void to(int number) {
        parts.recording().end();
        parts.narrator().hush();
        line.set(Math.clamp(number, 0, sentences.size()));
        if (finished()) {
            parts.narrator().say(Sentence.of("study.recite.done"));
        }
    }

    /// The person left.
    void end() {
        parts.recording().end();
    }
}
