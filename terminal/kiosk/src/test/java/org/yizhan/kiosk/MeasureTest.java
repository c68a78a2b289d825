package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.glass.Taps;

/// Every screen, in every state of the gallery, measured in millimetres of glass.
class MeasureTest {
    private static final double TARGET_MM = 20;
    private static final double GAP_MM = 3.2;
    private static final double GLYPH_MM = 7.3;
    private static final double NAME_MM = 40;

    /// Of a full character in the font's size; see `Stylesheet`.
    private static final double GLYPH_OF_FONT = 0.88;

    /// Rounding to whole pixels.
    private static final double HALF_A_PIXEL_MM = 0.13;

    private final List<String> faults = new ArrayList<>();

    static List<Exhibit> exhibits() {
        return Exhibits.all();
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void fingersAndEyesHaveRoom(Exhibit exhibit) {
        Show show = Show.of(exhibit.setting(), exhibit.destination());
        Fx.run(() -> {
            show.kiosk().scene().snapshot(null);
            Parent root = show.kiosk().scene().getRoot();
            targets(root, exhibit.setting().glass());
            print(root, exhibit.setting().glass());
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void aScreenWithoutRoomWouldBeNoticed() {
        Glass glass = Glass.PORTRAIT;
        Taps taps = new Taps(() -> 0);
        Fx.run(() -> {
            TapButton small = new TapButton(taps, "small", "小", () -> {});
            TapButton near = new TapButton(taps, "near", "近", () -> {});
            Label tiny = new Label("看不清的字");
            Label outside = new Label("屏幕外面的字");
            small.setPrefSize(glass.px(19), glass.px(25));
            near.setPrefSize(glass.px(25), glass.px(25));
            near.relocate(glass.px(21), 0);
            tiny.relocate(0, glass.px(50));
            outside.relocate(glass.px(glass.widthMm() - 2), glass.px(80));
            Pane broken = new Pane(small, near, tiny, outside);
            new Scene(broken, glass.widthPx(), glass.heightPx()).snapshot(null);
            targets(broken, glass);
            print(broken, glass);
        });
        for (String fault :
                List.of("small is too small", "too close", "too small to read", "off the glass")) {
            assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), fault + faults);
        }
    }

    private void targets(Parent root, Glass glass) {
        List<Node> buttons = new ArrayList<>();
        collect(topmost(root), TapButton.class, buttons);
        for (Node button : buttons) {
            if (button.getId() == null || blank(button.getAccessibleText())) {
                faults.add(button + " has no id or no name");
            }
            Bounds box = mm(button, glass);
            if (Math.min(box.getWidth(), box.getHeight()) < TARGET_MM - HALF_A_PIXEL_MM) {
                faults.add(button.getId() + " is too small: " + box);
            }
            inside(button.getId(), box, glass);
        }
        for (int i = 0; i < buttons.size(); i++) {
            for (int j = i + 1; j < buttons.size(); j++) {
                apart(buttons.get(i), buttons.get(j), glass);
            }
        }
    }

    private void apart(Node one, Node other, Glass glass) {
        Bounds a = mm(one, glass);
        Bounds b = mm(other, glass);
        double across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
        double down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
        if (Math.max(across, down) < GAP_MM - HALF_A_PIXEL_MM) {
            faults.add(one.getId() + " and " + other.getId() + " are too close");
        }
    }

    private void print(Parent root, Glass glass) {
        List<Node> labels = new ArrayList<>();
        collect(topmost(root), Label.class, labels);
        for (Node node : labels) {
            Label label = (Label) node;
            if (!blank(label.getText())) {
                label(label, glass);
            }
        }
    }

    private void label(Label label, Glass glass) {
        double glyph = label.getFont().getSize() / glass.px(1) * GLYPH_OF_FONT;
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
        if (printed != null) {
            inside(label.getText(), mm(printed, glass), glass);
        }
        if (label.getHeight() + 1 < label.prefHeight(label.getWidth())) {
            faults.add("squeezed: " + label.getText());
        }
    }

    private void inside(String what, Bounds box, Glass glass) {
        Bounds whole = new BoundingBox(-1, -1, glass.widthMm() + 2, glass.heightMm() + 2);
        if (!whole.contains(box)) {
            faults.add("off the glass: " + what + " " + box);
        }
    }

    /// What lies on top: a question covers the screen below it.
    private static Parent topmost(Parent root) {
        Node veil = root.lookup("#veil");
        return veil != null && veil.isVisible() ? (Parent) veil : root;
    }

    private static void collect(Parent parent, Class<? extends Node> kind, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (kind.isInstance(child)) {
                found.add(child);
            }
            if (child instanceof Parent inner) {
                collect(inner, kind, found);
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

    private static Bounds mm(Node node, Glass glass) {
        Bounds px = node.localToScene(node.getLayoutBounds());
        double scale = glass.px(1);
        return new BoundingBox(
                px.getMinX() / scale,
                px.getMinY() / scale,
                px.getWidth() / scale,
                px.getHeight() / scale);
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
