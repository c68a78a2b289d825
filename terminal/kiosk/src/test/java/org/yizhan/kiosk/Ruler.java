package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TapButton;

/// Lays a ruler on a drawn screen, in millimetres of glass, and writes down what it finds. Used on
/// the UI thread only.
final class Ruler {
    static final double TARGET_MM = 20;
    static final double GAP_MM = 3.2;
    static final double GLYPH_MM = 7.3;
    private static final double NAME_MM = 40;

    /// Of a full character in the font's size; see `Stylesheet`.
    private static final double GLYPH_OF_FONT = 0.88;

    /// A font's box is taller than what is printed in it; what is left above and below, of its size.
    private static final double AIR_OF_FONT = 0.3;

    /// Rounding to whole pixels.
    private static final double HALF_A_PIXEL_MM = 0.13;

    /// Letters of neighbours may touch by so much before they count as overlapping.
    private static final double TOUCH_MM = 0.9;

    private static final String CLOSING = "，。、；：？！）》」』”’";
    private static final Pattern LONELY = Pattern.compile("\\p{IsHan}\\P{L}*");

    private final Glass glass;
    final List<String> faults = new ArrayList<>();
    double smallestTarget = Double.MAX_VALUE;
    double smallestGap = Double.MAX_VALUE;
    double smallestGlyph = Double.MAX_VALUE;

    Ruler(Glass glass) {
        this.glass = glass;
    }

    void measure(Parent root) {
        Parent top = topmost(root);
        List<Node> buttons = found(top, TapButton.class::isInstance);
        targets(buttons);
        List<Label> labels = labels(top);
        labels.forEach(this::print);
        overlaps(labels);
        strangers(buttons, labels);
    }

    private void targets(List<Node> buttons) {
        for (Node button : buttons) {
            if (button.getId() == null || blank(button.getAccessibleText())) {
                faults.add(button + " has no id or no name");
            }
            Bounds box = mm(button);
            double side = Math.min(box.getWidth(), box.getHeight());
            smallestTarget = Math.min(smallestTarget, side);
            if (side < TARGET_MM - HALF_A_PIXEL_MM) {
                faults.add(button.getId() + " is too small: " + side);
            }
            inside(button.getId(), box);
        }
        for (int i = 0; i < buttons.size(); i++) {
            for (int j = i + 1; j < buttons.size(); j++) {
                apart(buttons.get(i), buttons.get(j));
            }
        }
    }

    private void apart(Node one, Node other) {
        Bounds a = mm(one);
        Bounds b = mm(other);
        double across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        double down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        double gap = Math.max(across, down);
        smallestGap = Math.min(smallestGap, gap);
        if (gap < GAP_MM - HALF_A_PIXEL_MM) {
            faults.add(one.getId() + " and " + other.getId() + " are too close: " + gap);
        }
    }

    private void print(Label label) {
        double glyph = label.getFont().getSize() / glass.px(1) * GLYPH_OF_FONT;
        smallestGlyph = Math.min(smallestGlyph, glyph);
        if (glyph < GLYPH_MM - 0.01) {
            faults.add("too small to read, " + glyph + " mm: " + label.getText());
        }
        boolean name = label.getStyleClass().contains("result-name") && within(label, "door");
        if (name && glyph < NAME_MM) {
            faults.add("not readable across the room, " + glyph + " mm: " + label.getText());
        }
        Node printed = label.lookup(".text");
        if (printed instanceof Text text && !text.getText().equals(label.getText())) {
            faults.add("cut off: " + label.getText() + " to " + text.getText());
        }
        if (printed instanceof Text text) {
            broken(text);
        }
        if (printed != null) {
            inside(label.getText(), mm(printed));
            withinHouse(label, printed);
        }
        if (label.getHeight() + 1 < label.prefHeight(label.getWidth())) {
            faults.add("squeezed: " + label.getText());
        }
    }

    /// No line begins with a closing mark, and no Chinese character stands alone on the last.
    private void broken(Text text) {
        String all = text.getText();
        List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
        for (TextLineInfo line : lines.stream().skip(1).toList()) {
            String printed = all.substring(line.start(), line.end());
            if (!printed.isEmpty() && CLOSING.indexOf(printed.charAt(0)) >= 0) {
                faults.add("a mark begins a line: " + all);
            }
        }
        String last = all.substring(lines.getLast().start(), lines.getLast().end());
        if (lines.size() > 1 && LONELY.matcher(last).matches()) {
            faults.add("alone on the last line: " + all);
        }
    }

    /// A text may not hang out of the button or the card it stands on.
    private void withinHouse(Label label, Node printed) {
        Bounds ink = ink(label, printed);
        for (Node at = label.getParent(); at != null; at = at.getParent()) {
            boolean card = at instanceof TapButton || at.getStyleClass().contains("card-face");
            if (card && !grown(mm(at), HALF_A_PIXEL_MM * 2).contains(ink)) {
                faults.add("hangs out of " + at.getId() + ": " + label.getText());
            }
        }
    }

    private void overlaps(List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Bounds one = ink(labels.get(i));
            for (int j = i + 1; j < labels.size(); j++) {
                Bounds other = ink(labels.get(j));
                if (crossing(one, other)) {
                    faults.add(
                            "overlap: "
                                    + labels.get(i).getText()
                                    + " / "
                                    + labels.get(j).getText());
                }
            }
        }
    }

    /// Nothing may be printed across a button it does not belong to.
    private void strangers(List<Node> buttons, List<Label> labels) {
        for (Node button : buttons) {
            Bounds box = mm(button);
            for (Label label : labels) {
                if (!inside(label, button) && crossing(ink(label), box)) {
                    faults.add(label.getText() + " lies on " + button.getId());
                }
            }
        }
    }

    private static boolean crossing(Bounds a, Bounds b) {
        double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return across > TOUCH_MM && down > TOUCH_MM;
    }

    private Bounds ink(Label label) {
        Node printed = label.lookup(".text");
        return ink(label, printed == null ? label : printed);
    }

    private Bounds ink(Label label, Node printed) {
        Bounds box = mm(printed);
        double air = label.getFont().getSize() / glass.px(1) * AIR_OF_FONT;
        double height = Math.max(0.1, box.getHeight() - 2 * air);
        return new BoundingBox(box.getMinX(), box.getMinY() + air, box.getWidth(), height);
    }

    private void inside(String what, Bounds box) {
        Bounds whole = new BoundingBox(-1, -1, glass.widthMm() + 2, glass.heightMm() + 2);
        if (!whole.contains(box)) {
            faults.add("off the glass: " + what + " " + box);
        }
    }

    /// What lies on top: a question covers the screen below it.
    static Parent topmost(Parent root) {
        Node veil = root.lookup("#veil");
        return veil != null && veil.isVisible() ? (Parent) veil : root;
    }

    /// The labels that print something.
    static List<Label> labels(Parent top) {
        return found(top, node -> node instanceof Label label && !blank(label.getText())).stream()
                .map(Label.class::cast)
                .toList();
    }

    static List<Node> found(Parent parent, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(parent, wanted, found);
        return found;
    }

    private static void collect(Parent parent, Predicate<Node> wanted, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (wanted.test(child)) {
                found.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, wanted, found);
            }
        }
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Node node, Node house) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == house) {
                return true;
            }
        }
        return false;
    }

    private Bounds mm(Node node) {
        Bounds px = node.localToScene(node.getLayoutBounds());
        double scale = glass.px(1);
        return new BoundingBox(
                px.getMinX() / scale,
                px.getMinY() / scale,
                px.getWidth() / scale,
                px.getHeight() / scale);
    }

    private static Bounds grown(Bounds box, double by) {
        return new BoundingBox(
                box.getMinX() - by,
                box.getMinY() - by,
                box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
