package org.yizhan.kiosk.study;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// A recording or a film with its captions in reading size, how far it is, and five buttons.
final class ClipView extends StackPane {
    private static final int FEW = 26;
    private static final int SOME = 56;

    private final Kit kit;
    private final ClipModel model;
    private final Page page;
    private final Optional<FilmView> film;
    private final Label words = Print.line("");
    private final Label time = Print.word("", "lesson-place");
    private final Way way = new Way();
    private final Node whole;
    private final InvalidationListener moved = _ -> move();
    private final InvalidationListener changed = _ -> show();

    /// What the clip is part of.
    ///
    /// @param still stands where there is no film; empty for a film
    /// @param text shown where it has no captions
    /// @param on leaves the clip for what comes after it
    record Page(String title, Optional<Node> still, String text, Runnable on) {}

    ClipView(Kit kit, ClipModel model, Page page) {
        this.kit = kit;
        this.model = model;
        this.page = page;
        film = page.still().isPresent() ? Optional.empty() : Optional.of(new FilmView(model));
        whole = whole();
        show();
        move();
    }

    /// Paired with [#close()].
    void open() {
        film.ifPresent(FilmView::open);
        model.position().addListener(moved);
        model.caption().addListener(moved);
        model.state().addListener(changed);
    }

    void close() {
        model.position().removeListener(moved);
        model.caption().removeListener(moved);
        model.state().removeListener(changed);
        film.ifPresent(FilmView::close);
    }

    private Node whole() {
        StackPane picture =
                Print.stack(
                        "clip-picture",
                        film.<Node>map(view -> view).orElseGet(() -> page.still().orElseThrow()));
        StackPane caption = Print.stack("clip-caption", words);
        Node middle =
                kit.glass().portrait()
                        ? Print.column("clip-middle", Print.grow(picture), caption)
                        : Print.row("clip-middle", picture, Print.grow(caption));
        return Print.column(
                "lesson",
                Print.row(
                        "lesson-head", Print.line(page.title(), "screen-title"), Print.gap(), time),
                Print.grow(middle),
                way,
                new ClipControls(kit, model, page.on()));
    }

    private void move() {
        int length = model.length().get();
        int at = model.position().get();
        time.setText(
                length == 0
                        ? ""
                        : kit.say(
                                Sentence.of(
                                        "study.clip.place",
                                        "now",
                                        clock(at),
                                        "all",
                                        clock(length))));
        way.at(length == 0 ? 0 : Math.min(1, at / (double) length));
        String text = model.captioned() ? model.caption().get() : page.text();
        if (!text.equals(words.getText())) {
            words.setText(text);
            words.getStyleClass().setAll("label", "caption", size(text));
        }
    }

    /// The print that a text of this length is set in.
    static String size(String text) {
        return text.length() <= FEW
                ? "caption-large"
                : text.length() <= SOME ? "caption-medium" : "caption-small";
    }

    private static String clock(int millis) {
        int seconds = millis / 1_000;
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private void show() {
        getChildren().setAll(model.state().get() == ClipModel.State.FAILED ? failed() : whole);
    }

    private Node failed() {
        TapButton on =
                kit.button("clip-on", Sentence.of("study.clip.goOn"), page.on())
                        .looking(
                                Print.row(
                                        "button-face",
                                        Picture.of("next").styled("button-picture"),
                                        Print.word(kit.say("study.clip.goOn"), "button-word")),
                                "wide",
                                "loud");
        VBox message = Medallion.of("book", page.title(), kit.say("study.clip.failed"), on);
        message.getStyleClass().add("study");
        message.setAlignment(Pos.CENTER);
        return message;
    }

    /// How far it is, as a line that fills.
    private static final class Way extends Region {
        private final Region done = new Region();
        private double part;

        Way() {
            getStyleClass().add("clip-way");
            done.getStyleClass().add("clip-done");
            done.setManaged(false);
            getChildren().addAll(List.of(done));
        }

        void at(double now) {
            part = now;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            done.resizeRelocate(0, 0, getWidth() * part, getHeight());
        }
    }
}
