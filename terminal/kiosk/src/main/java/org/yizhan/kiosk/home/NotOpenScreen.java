package org.yizhan.kiosk.home;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Service;
import org.yizhan.kiosk.pictures.Picture;

/// A choice that is not open yet says so, and names a person who can help today.
public final class NotOpenScreen implements Screen {
    private final Kit kit;
    private final Service service;
    private final Optional<Shift> onDuty;
    private final VBox node;

    /// @param onDuty who may be asked instead
    public NotOpenScreen(Kit kit, Service service, Optional<Shift> onDuty) {
        this.kit = kit;
        this.service = service;
        this.onDuty = onDuty;
        node =
                Print.column(
                        "message",
                        Print.stack(
                                "medallion",
                                Picture.of(service.picture()).styled("medallion-picture")),
                        Print.line(kit.say(service.title()), "message-title"),
                        Print.line(kit.say("home.notOpen"), "message-text"));
        node.getStyleClass().add(service.word());
        node.setAlignment(Pos.CENTER);
        onDuty.ifPresent(shift -> node.getChildren().add(whom(shift)));
        node.getChildren().add(understood());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return onDuty.map(
                        shift ->
                                Sentence.of(
                                        "home.notOpenAsk",
                                        "service",
                                        service.title(),
                                        "name",
                                        shift.name(),
                                        "phone",
                                        shift.phone()))
                .orElse(Sentence.of("home.notOpenAskStaff", "service", service.title()));
    }

    private Node whom(Shift shift) {
        return Print.row(
                "whom",
                Picture.of("phone").styled("whom-picture"),
                Print.column(
                        "whom-words",
                        Print.line(shift.name() + " · " + shift.role(), "whom-name"),
                        Print.word(shift.phone(), "whom-phone")));
    }

    private Node understood() {
        return kit.button("not-open-close", Sentence.of("screen.understood"), kit.navigator()::back)
                .looking(Print.word(kit.say("screen.understood"), "button-word"), "wide", "loud");
    }
}
