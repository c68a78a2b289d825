package org.yizhan.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yizhan.kiosk.glass.Print;

/// The words of a row in a list: a title, and a smaller line below it. A row has a fixed height, and
/// titles are people's own, so the words are measured: the title is printed large where it stands in
/// two lines, else smaller; what stands below gives way to a shorter line, and at last goes; a title
/// longer than all of that is broken off (it is said whole when the row is touched).
public final class RowWords extends Region {
    private static final double TWO_LINES = 2.2;
    private static final double THREE_LINES = 3.3;

    private final String title;
    private final Label large;
    private final Label small;
    private final List<Label> below;
    private Fit fitted = new Fit(0, 0, 0);

    /// What the words were last measured for, so that it is done anew only when that changes.
    private record Fit(double width, double height, double font) {}

    private RowWords(String title, List<String> below) {
        this.title = title;
        large = Print.line(title, "row-title");
        small = Print.line(title, "row-title", "row-title-long");
        this.below =
                below.stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> Print.line(text, "row-text"))
                        .toList();
        getStyleClass().add("row-words");
        setMinHeight(0);
        List<Label> all = new ArrayList<>(List.of(large, small));
        all.addAll(this.below);
        getChildren().setAll(all);
    }

    /// @param below a smaller line, and shorter ones that may stand for it; may be empty
    public static RowWords of(String title, String... below) {
        return new RowWords(title, List.of(below));
    }

    @Override
    protected double computePrefWidth(double height) {
        return large.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = below.isEmpty() ? 0 : below.getFirst().prefHeight(-1);
        return small.prefHeight(-1) + line;
    }

    @Override
    protected void layoutChildren() {
        Fit now = new Fit(getWidth(), getHeight(), large.getFont().getSize());
        if (!now.equals(fitted)) {
            fitted = now;
            small.setText(title);
            choose(now.width(), now.height());
        }
        double y = (getHeight() - shown().stream().mapToDouble(this::tall).sum()) / 2;
        for (Label label : shown()) {
            label.resizeRelocate(0, Math.max(0, y), getWidth(), tall(label));
            y += tall(label);
        }
    }

    private List<Label> shown() {
        return getChildren().stream().map(Label.class::cast).filter(Label::isVisible).toList();
    }

    private double tall(Label label) {
        return label.prefHeight(getWidth());
    }

    private void choose(double width, double height) {
        for (Label line : below) {
            double rest = height - line.prefHeight(width);
            if (stands(large, TWO_LINES, width, rest)) {
                show(large, line);
                return;
            }
            if (stands(small, TWO_LINES, width, rest)) {
                show(small, line);
                return;
            }
        }
        if (stands(large, TWO_LINES, width, height)) {
            show(large);
        } else {
            breakOff(width, height);
            show(small);
        }
    }

    private static boolean stands(Label label, double lines, double width, double height) {
        double needed = label.prefHeight(width);
        return needed <= height && needed <= label.prefHeight(-1) * lines;
    }

    private void breakOff(double width, double height) {
        int end = title.length();
        while (end > 1 && !stands(small, THREE_LINES, width, height)) {
            end = title.offsetByCodePoints(end, -1);
            small.setText(title.substring(0, end) + "…");
        }
    }

    private void show(Label... chosen) {
        List<Label> these = List.of(chosen);
        getChildren().forEach(child -> child.setVisible(these.contains(child)));
    }
}
