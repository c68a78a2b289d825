package org.yizhan.kiosk.glass;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text that wraps, but never within a word of letters: where the longest would not stand on a line
/// of the room there is, all are printed smaller. Chinese may be broken anywhere.
public final class Unbroken extends Region {
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}',.]+");

    private final List<String> words;
    private final List<Label> sizes;

    /// @param style of the usual size; two smaller ones are called the same with `-long` and
    ///     `-longest` behind it
    public Unbroken(String text, String style) {
        words = WORD.matcher(text).results().map(MatchResult::group).toList();
        sizes =
                Stream.of(style, style + "-long", style + "-longest")
                        .map(size -> Print.line(text, style, size))
                        .toList();
        getChildren().setAll(sizes);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sizes.getFirst().prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return chosen(width).prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Label chosen = chosen(getWidth());
        sizes.forEach(label -> label.setVisible(label.equals(chosen)));
        chosen.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private Label chosen(double width) {
        return sizes.stream()
                .filter(label -> width < 0 || widest(label.getFont()) <= width)
                .findFirst()
                .orElse(sizes.getLast());
    }

    private double widest(Font font) {
        return words.stream().mapToDouble(word -> width(word, font)).max().orElse(0);
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
