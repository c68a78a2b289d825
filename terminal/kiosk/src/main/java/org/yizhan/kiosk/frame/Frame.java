package org.yizhan.kiosk.frame;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Screen.Span;

/// What stands around every screen: whose terminal it is, the time, home and help, always in the
/// same corners.
public final class Frame {
    private final Kit kit;
    private final Station station;
    private final Runnable help;
    private final StackPane root = new StackPane();
    private final Pane content = new StackPane();
    private final StackPane above = new StackPane();
    private @Nullable Margin margin;

    /// @param help opens what the help button opens
    public Frame(Kit kit, Station station, Runnable help) {
        this.kit = kit;
        this.station = station;
        this.help = help;
        root.getStyleClass().addAll("frame", kit.glass().portrait() ? "portrait" : "landscape");
        above.setVisible(false);
        above.getStyleClass().add("veil");
        above.setId("veil");
        root.getChildren().addAll(content, above);
    }

    public Node node() {
        return root;
    }

    /// Puts a screen before the person; what lay above the last one is taken away.
    public void show(Screen screen) {
        uncover();
        margin = null;
        Node node = screen.node();
        if (screen.span() == Span.FRAMED) {
            margin = new Margin(kit, station, help);
            node = framed(margin, node, screen);
        }
        content.getChildren().setAll(node);
        tick();
    }

    /// Lays something above the screen, such as a question.
    public void cover(Node node) {
        above.getChildren().setAll(node);
        above.setVisible(true);
    }

    public void uncover() {
        above.setVisible(false);
        above.getChildren().clear();
    }

    public boolean covered() {
        return above.isVisible();
    }

    /// Once a second: the time.
    public void tick() {
        if (margin != null) {
            margin.time(LocalDateTime.now(station.clock()));
        }
    }

    private Node framed(Margin around, Node node, Screen screen) {
        BorderPane pane = new BorderPane();
        StackPane middle = new StackPane(node);
        middle.getStyleClass().add("middle");
        pane.setCenter(middle);
        around.place(pane, screen.note());
        return Print.stack("framed", hills("horizon-far"), hills("horizon-near"), pane);
    }

    /// The village's own skyline, pale, so that no screen stands on nothing.
    private static Region hills(String style) {
        Region hills = new Region();
        hills.getStyleClass().add(style);
        hills.setMouseTransparent(true);
        StackPane.setAlignment(hills, Pos.BOTTOM_CENTER);
        return hills;
    }

    /// Whose terminal it is and how it is today.
    ///
    /// @param serviceName such as "青石沟村党群服务中心"
    public record Station(Supplier<String> serviceName, Clock clock, TrustedTime time) {}

    /// Whether the clock may be shown.
    public interface TrustedTime {
        boolean trusted();
    }
}
