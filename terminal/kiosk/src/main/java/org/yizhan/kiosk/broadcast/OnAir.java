package org.yizhan.kiosk.broadcast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.speech.sound.Chime;

/// One broadcast being said: three tones, who says it, then every line as it is read, or what was
/// recorded. Lies over the screen, which stays as it was.
final class OnAir {
    private final Kit kit;
    private final Broadcast broadcast;
    private final short[] recording;
    private final Consumer<Boolean> ended;
    private final Optional<Reading> reading;
    private final ChangeListener<Reading.State> changed = (_, _, now) -> follow(now);
    private boolean over;

    /// @param recording empty where the lines are read; one of the two is there
    /// @param ended told once whether all of it was said
    OnAir(Kit kit, Broadcast broadcast, short[] recording, Consumer<Boolean> ended) {
        this.kit = kit;
        this.broadcast = broadcast;
        this.recording = recording;
        this.ended = ended;
        reading =
                Optional.of(broadcast.lines())
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> new Reading(kit.narrator(), lines));
    }

    /// @param understood what the one button does
    Node node(Runnable understood) {
        VBox head =
                Print.column(
                        "onair-words",
                        Print.line(kit.say(kind()), "onair-kind"),
                        Print.line(broadcast.title(), "onair-title"),
                        Print.line(broadcast.publisher(), "onair-publisher"));
        head.setAlignment(Pos.CENTER_LEFT);
        Node top =
                Print.row(
                        "onair-head",
                        Print.stack("onair-disc", Picture.of("megaphone").styled("onair-picture")),
                        Print.grow(head));
        Node button =
                kit.button("onair-understood", Sentence.of("broadcast.understood"), understood)
                        .looking(
                                Print.word(kit.say("broadcast.understood"), "button-word"),
                                "wide",
                                "loud");
        VBox page =
                Print.column("onair", top, Print.grow(sheet()), Print.stack("onair-foot", button));
        page.getStyleClass().add(broadcast.urgent() ? "study" : "village");
        page.setId("onair");
        return page;
    }

    private Node sheet() {
        return Print.stack(
                "notice-sheet",
                reading.<Node>map(lines -> new ReadingView(lines, false))
                        .orElseGet(() -> Print.line(broadcast.title(), "statement-title")));
    }

    private String kind() {
        return broadcast.urgent() ? "broadcast.urgentNow" : "broadcast.now";
    }

    /// Begins to speak.
    void begin() {
        Sentence opening =
                Sentence.of(
                        broadcast.urgent() ? "broadcast.urgentOpening" : "broadcast.opening",
                        "publisher",
                        broadcast.publisher(),
                        "title",
                        broadcast.title());
        kit.narrator().announce(Chime.ATTENTION, opening, List.of(), ending -> opened(ending));
    }

    private void opened(Voice.Ending ending) {
        if (over) {
            return;
        }
        if (ending == Voice.Ending.CUT) {
            end(false);
        } else if (recording.length > 0) {
            kit.narrator().play(recording, said -> end(said == Voice.Ending.SAID));
        } else {
            reading.ifPresent(lines -> {
                lines.state().addListener(changed);
                lines.again();
            });
        }
    }

    private void follow(Reading.State now) {
        if (now == Reading.State.FINISHED) {
            end(true);
        } else if (now == Reading.State.PAUSED) {
            end(false);
        }
    }

    private void end(boolean whole) {
        if (!over) {
            over = true;
            reading.ifPresent(lines -> lines.state().removeListener(changed));
            ended.accept(whole);
        }
    }

    /// Falls silent; nobody is told.
    void stop() {
        over = true;
        reading.ifPresent(lines -> lines.state().removeListener(changed));
        kit.narrator().hush();
    }
}
