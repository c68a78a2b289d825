package org.yizhan.kiosk.voices;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.RecordingModel;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.speech.voices.ClipShelf;

/// Text after text is said, spoken, heard again and kept. Used on the UI thread only.
final class StudioModel {
    private static final Logger LOG = LoggerFactory.getLogger(StudioModel.class);

    /// Where the work stands.
    enum Stage {
        /// A text is before the person.
        TEXT,
        KEEPING,
        /// The disk refused; what was spoken is still here.
        TROUBLE,
        /// Every text has been before the person.
        DONE
    }

    private final Studio studio;
    private final HeldCode code;
    private final List<String> texts;
    private final Parts parts;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.TEXT);
    private int kept;
    private boolean open;

    /// What the work is done with.
    record Parts(RecordingModel recording, Tasks tasks, Narrator narrator) {}

    /// @param code of the card in whose name it is kept
    /// @param texts in the order in which they are recorded
    StudioModel(Studio studio, HeldCode code, List<String> texts, Parts parts) {
        this.studio = studio;
        this.code = code;
        this.texts = List.copyOf(texts);
        this.parts = parts;
        at.set(first());
        if (texts.isEmpty()) {
            stage.set(Stage.DONE);
        }
    }

    /// What is recorded already need not come again; when everything is, all may be gone over.
    private int first() {
        Set<String> recorded = studio.recorded();
        for (int i = 0; i < texts.size(); i++) {
            if (!recorded.contains(ClipShelf.bare(texts.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    RecordingModel recording() {
        return parts.recording;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The number of the text at hand, from 0.
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    String text() {
        return texts.isEmpty() ? "" : texts.get(at.get());
    }

    int count() {
        return texts.size();
    }

    /// How many were recorded on this visit.
    int kept() {
        return kept;
    }

    /// Whether there is a clip of the text at hand.
    boolean isRecorded() {
        return studio.recorded().contains(ClipShelf.bare(text()));
    }

    void begin() {
        open = true;
        if (stage.get() == Stage.TEXT) {
            say();
        }
    }

    /// Says the text as the terminal says it now.
    void say() {
        parts.narrator.read(text(), _ -> {});
    }

    /// Keeps what was spoken, and goes on.
    void keep() {
        if (parts.recording.state().get() != RecordingModel.State.RECORDED
                && parts.recording.state().get() != RecordingModel.State.PLAYING) {
            return;
        }
        parts.narrator.hush();
        String text = text();
        stage.set(Stage.KEEPING);
        parts.tasks.run(
                () -> {
                    byte[] file = parts.recording.file();
                    studio.keep(code, text, file, parts.recording.keptSeconds());
                    return text;
                },
                _ -> isKept(),
                failure -> {
                    LOG.error("A clip could not be kept", failure);
                    if (open) {
                        stage.set(Stage.TROUBLE);
                        parts.narrator.say(Sentence.of("voices.notKept"));
                    }
                });
    }

    private void isKept() {
        kept++;
        if (open) {
            next();
        }
    }

    /// To the next text; after the last, to the end.
    void next() {
        parts.recording.end();
        if (at.get() + 1 >= texts.size()) {
            stage.set(Stage.DONE);
            parts.narrator.say(Sentence.of("voices.done", "count", kept));
        } else {
            at.set(at.get() + 1);
            stage.set(Stage.TEXT);
            say();
        }
    }

    void previous() {
        parts.recording.end();
        at.set(Math.max(0, at.get() - 1));
        stage.set(Stage.TEXT);
        say();
    }

    /// What is being spoken is gone.
    void end() {
        open = false;
        parts.recording.end();
        parts.narrator.hush();
    }
}
