package org.yizhan.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yizhan.kiosk.voice.Syllables.Syllable;

/// A line of text whose every character can be lit. Breaks lines as printed Chinese does: no
/// closing mark begins a line, no opening mark ends one.
public final class SpokenText extends Region {
    private static final PseudoClass SPOKEN = PseudoClass.getPseudoClass("spoken");
    private static final PseudoClass SPEAKING = PseudoClass.getPseudoClass("speaking");

    /// Height of a line in heights of its glyphs' boxes; the boxes themselves are about 1.45 em.
    private static final double LINE_HEIGHT = 1.1;

    private final List<Syllable> syllables;
    private final List<Label> labels = new ArrayList<>();

    public SpokenText(String text, String... styles) {
        syllables = Syllables.of(text);
        for (Syllable syllable : syllables) {
            Label label = new Label(syllable.text());
            label.getStyleClass().setAll("syllable");
            label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            labels.add(label);
        }
        getChildren().addAll(labels);
        getStyleClass().add("spoken-text");
        getStyleClass().addAll(styles);
        setAccessibleText(text);
    }

    /// Lights the syllable this character belongs to.
    ///
    /// @param character index into the text; -1 before the first, its length after the last
    public void mark(int character) {
        for (int i = 0; i < labels.size(); i++) {
            Syllable syllable = syllables.get(i);
            Label label = labels.get(i);
            label.pseudoClassStateChanged(SPOKEN, syllable.end() <= character);
            label.pseudoClassStateChanged(SPEAKING, syllable.speaksAt(character));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + place(Double.MAX_VALUE, false) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : width - insetsWidth();
        LineBreaks lines = breaks(inner);
        return snappedTopInset() + lines.count() * lineHeight() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth() - insetsWidth(), true);
    }

    private double place(double width, boolean move) {
        LineBreaks lines = move ? even(width) : breaks(width);
        double height = lineHeight();
        for (int i = 0; move && i < labels.size(); i++) {
            Label label = labels.get(i);
            double wide = label.prefWidth(-1);
            layoutInArea(
                    label,
                    snappedLeftInset() + lines.x(i),
                    snappedTopInset() + lines.line(i) * height,
                    wide,
                    height,
                    0,
                    javafx.geometry.HPos.LEFT,
                    VPos.CENTER);
        }
        return lines.widest();
    }

    private LineBreaks breaks(double width) {
        return LineBreaks.of(syllables, widths(), width);
    }

    private LineBreaks even(double width) {
        return LineBreaks.even(syllables, widths(), width);
    }

    private double[] widths() {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).toArray();
    }

    private double lineHeight() {
        double glyph = labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
        return snapSizeY(glyph * LINE_HEIGHT);
    }

    private double insetsWidth() {
        return snappedLeftInset() + snappedRightInset();
    }
}
