package org.yizhan.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.SpokenText;

/// The lines that are read, a few at a time, the one being read lit character by character, as large
/// as the page has room for.
public final class ReadingView extends VBox {
    /// Characters on one page, where several lines share it.
    private static final int PAGE = 70;

    private static final List<String> SIZES =
            List.of(
                    "reading-largest",
                    "reading-large",
                    "reading-medium",
                    "reading-small",
                    "reading-smaller",
                    "reading-smallest",
                    "reading-least");

    private final Reading reading;
    private final boolean alone;
    private final List<SpokenText> shown = new ArrayList<>();
    private @Nullable Fit fit;
    private int firstShown = -1;
    private int lastShown = -1;

    /// @param alone whether every line has the page to itself
    public ReadingView(Reading reading, boolean alone) {
        this.reading = reading;
        this.alone = alone;
        getStyleClass().add("reading");
        setAlignment(Pos.CENTER_LEFT);
        reading.line().addListener((_, _, _) -> show());
        reading.mark().addListener((_, _, _) -> light());
        show();
    }

    private void show() {
        int line = reading.line().get();
        if (line >= firstShown && line <= lastShown && firstShown >= 0) {
            light();
            return;
        }
        pageOf(line);
        shown.clear();
        for (int number = firstShown; number <= lastShown; number++) {
            shown.add(touchable(number));
        }
        getChildren().setAll(shown);
        light();
    }

    /// A line is heard again when it is touched.
    private SpokenText touchable(int number) {
        SpokenText text = new SpokenText(reading.lines().get(number), "reading-line");
        text.setOnMouseReleased(_ -> reading.to(number));
        return text;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        Fit now = new Fit(List.copyOf(shown), width, height, needed(width));
        if (!now.equals(fit) && width > 0 && height > 0) {
            fit = fitted(width, height);
        }
        super.layoutChildren();
    }

    /// The largest print the page has room for.
    private Fit fitted(double width, double height) {
        double needed = 0;
        for (String size : SIZES) {
            getStyleClass().removeAll(SIZES);
            getStyleClass().add(size);
            applyCss();
            needed = needed(width);
            if (needed <= height) {
                break;
            }
        }
        return new Fit(List.copyOf(shown), width, height, needed);
    }

    private double needed(double width) {
        double lines = shown.stream().mapToDouble(text -> text.prefHeight(width)).sum();
        return lines + getSpacing() * (shown.size() - 1);
    }

    /// Pages begin where the one before is full, so that going back finds the same pages.
    private void pageOf(int line) {
        firstShown = 0;
        int used = 0;
        for (int i = 0; i < reading.lines().size(); i++) {
            int breadth = breadth(reading.lines().get(i));
            if (i > firstShown && (alone || used + breadth > PAGE)) {
                if (i > line) {
                    lastShown = i - 1;
                    return;
                }
                firstShown = i;
                used = 0;
            }
            used += breadth;
        }
        lastShown = reading.lines().size() - 1;
    }

    /// In Chinese characters; Latin letters are half as wide.
    private static int breadth(String text) {
        int halves = text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return (halves + 1) / 2;
    }

    /// What a page was last fitted to, so that it is fitted anew only when that changes.
    private record Fit(List<SpokenText> lines, double width, double height, double needed) {}

    private void light() {
        int line = reading.line().get();
        for (int i = 0; i < shown.size(); i++) {
            int at = firstShown + i;
            int whole = reading.lines().get(at).length();
            shown.get(i).mark(at < line ? whole : at > line ? -1 : reading.mark().get());
        }
    }
}
