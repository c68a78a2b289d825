package org.yizhan.kiosk.frame;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// The name, the time and the two corner buttons: above and below an upright screen, at the left
/// side of one lying down.
final class Margin {
    private final Kit kit;
    private final Station station;
    private final Calendar calendar;
    private final Label time = Print.word("", "margin-time");
    private final Label date = Print.word("", "margin-date");
    private final Label lunar = Print.line("", "margin-date");
    private final Node sign;
    private Optional<Node> quietNote = Optional.empty();
    private final TapButton home;
    private final TapButton help;

    Margin(Kit kit, Station station, Runnable helping) {
        this.kit = kit;
        this.station = station;
        this.calendar = new Calendar(kit.narrator().texts());
        sign =
                kit.glass().portrait()
                        ? Print.row("sign-row", SoundSign.of(kit))
                        : SoundSign.of(kit);
        home =
                kit.button("home", Sentence.of("screen.home"), kit.navigator()::home)
                        .looking(Picture.of("home").styled("corner-picture"), "corner");
        help =
                kit.button("help", Sentence.of("screen.help"), helping)
                        .looking(Picture.of("speaker").styled("corner-picture"), "corner", "loud");
    }

    void place(BorderPane pane, Optional<Node> note) {
        if (kit.glass().portrait()) {
            VBox top = new VBox(head());
            top.getChildren().add(sign);
            pane.setTop(top);
            pane.setBottom(foot(note));
        } else {
            pane.setLeft(side(note));
        }
    }

    void time(LocalDateTime now) {
        sound();
        boolean trusted = station.time().trusted();
        time.setText(
                kit.glass().portrait()
                        ? calendar.time(now.toLocalTime())
                        : Calendar.clock(now.toLocalTime()));
        String day = calendar.date(now.toLocalDate());
        String moon = calendar.lunar(now.toLocalDate());
        date.setText(
                kit.glass().portrait()
                        ? day + " · " + moon
                        : day + " " + calendar.weekday(now.toLocalDate()));
        lunar.setText(moon);
        time.setVisible(trusted);
        date.setVisible(trusted);
        lunar.setVisible(trusted && lunar.isManaged());
    }

    private Node head() {
        VBox right = Print.column("margin-clock", time, date);
        right.setAlignment(Pos.CENTER_RIGHT);
        Label name = Print.line(station.serviceName().get(), "service-name");
        return Print.row("head", name, Print.gap(), right);
    }

    private Node foot(Optional<Node> note) {
        HBox foot = Print.row("foot", home, Print.gap(), Print.gap(), help);
        note.ifPresent(node -> foot.getChildren().add(2, node));
        return foot;
    }

    private Node side(Optional<Node> note) {
        VBox side =
                Print.column(
                        "side",
                        Print.line(brokenName(), "service-name"),
                        time,
                        date,
                        lunar,
                        Print.gap());
        side.getChildren().add(sign);
        note.ifPresent(side.getChildren()::add);
        quietNote = note;
        side.getChildren().add(Print.row("corners", home, Print.gap(), help));
        return side;
    }

    /// The village on the first line, the service on the second.
    private String brokenName() {
        return station.serviceName().get().replaceFirst("(村|社区|乡|镇)(?=.{3})", "$1\n");
    }

    /// Sound may break and come back while a screen is open. At the side there is room for one,
    /// unless the note is something to touch: that stays.
    private void sound() {
        boolean broken = !kit.narrator().audible();
        show(sign, broken);
        lunar.setManaged(kit.glass().portrait() || !broken);
        quietNote
                .filter(note -> note.lookup(".tap") == null)
                .ifPresent(note -> show(note, !broken));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
