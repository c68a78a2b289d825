package org.yizhan.kiosk.home;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Whom;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Service;

/// A choice that is not open yet says so, and names a person who can help today.
public final class NotOpenScreen implements Screen {
    private final Service service;
    private final Optional<Shift> onDuty;
    private final VBox node;

    /// @param onDuty who may be asked instead
    public NotOpenScreen(Kit kit, Service service, Optional<Shift> onDuty) {
        this.service = service;
        this.onDuty = onDuty;
        node = Medallion.of(service.picture(), kit.say(service.title()), kit.say("home.notOpen"));
        node.getStyleClass().add(service.word());
        onDuty.ifPresent(shift -> node.getChildren().add(Whom.of(shift)));
        node.getChildren()
                .add(
                        kit.button(
                                        "not-open-close",
                                        Sentence.of("screen.understood"),
                                        kit.navigator()::back)
                                .looking(
                                        Print.word(kit.say("screen.understood"), "button-word"),
                                        "wide",
                                        "loud"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return onDuty.map(this::askThem)
                .orElse(Sentence.of("home.notOpenAskStaff", "service", service.title()));
    }

    private Sentence askThem(Shift shift) {
        return Sentence.of(
                "home.notOpenAsk",
                "service",
                service.title(),
                "name",
                shift.name(),
                "phone",
                shift.phone());
    }
}
