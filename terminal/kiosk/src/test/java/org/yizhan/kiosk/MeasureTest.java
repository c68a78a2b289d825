package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.glass.Taps;

/// Every screen, in every state of the gallery, measured in millimetres of glass.
class MeasureTest {
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
            Ruler ruler = new Ruler(exhibit.setting().glass());
            ruler.measure(show.kiosk().scene().getRoot());
            faults.addAll(ruler.faults);
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
            Ruler ruler = new Ruler(glass);
            ruler.measure(broken);
            faults.addAll(ruler.faults);
        });
        for (String fault :
                List.of("small is too small", "too close", "too small to read", "off the glass")) {
            assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), fault + faults);
        }
    }
}
