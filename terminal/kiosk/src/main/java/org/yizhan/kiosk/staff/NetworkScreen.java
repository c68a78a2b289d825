package org.yizhan.kiosk.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// How the terminal is joined to the world, tried now and read aloud.
final class NetworkScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkScreen.class);

    private final Kit kit;
    private final Care care;
    private final Tasks tasks;
    private final StackPane node = new StackPane();
    private Optional<Reading> reading = Optional.empty();
    private boolean open;

    NetworkScreen(Kit kit, Care care, Tasks tasks) {
        this.kit = kit;
        this.care = care;
        this.tasks = tasks;
        node.getChildren().setAll(message("clock", "staff.network.looking"));
    }

    private Node message(String picture, String key) {
        VBox message = Medallion.of(picture, kit.say("staff.panel.network"), kit.say(key));
        message.getStyleClass().add("village");
        return message;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(reading.isPresent() ? "staff.network.purpose" : "staff.network.looking");
    }

    @Override
    public void shown() {
        open = true;
        tasks.run(
                care::network,
                this::read,
                failure -> {
                    LOG.error("The network could not be looked at", failure);
                    read(List.of(Sentence.of("staff.failed")));
                });
    }

    @Override
    public void hidden() {
        open = false;
        reading.ifPresent(Reading::stop);
    }

    private void read(List<Sentence> lines) {
        if (!open) {
            return;
        }
        List<String> said = lines.stream().map(kit::say).toList();
        if (said.isEmpty()) {
            node.getChildren().setAll(message("tick", "staff.network.alone"));
            return;
        }
        Reading now = new Reading(kit.narrator(), said);
        reading = Optional.of(now);
        node.getChildren().setAll(page(now));
        now.begin(Sentence.of("staff.network.purpose"));
    }

    private Node page(Reading now) {
        return Print.column(
                "notice",
                Print.row(
                        "notice-head",
                        Picture.of("network").styled("notice-picture"),
                        Print.grow(Print.line(kit.say("staff.panel.network"), "screen-title"))),
                Print.grow(Print.stack("notice-sheet", new ReadingView(now, false))),
                new ReadingControls(kit, now));
    }
}
