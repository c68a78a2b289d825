package org.yizhan.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;

/// How loud the terminal speaks to everyone: each step is heard at once, and kept. Where it is set
/// elsewhere meanwhile, on the pages or at another terminal of the village, the bars follow.
final class VolumeScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(VolumeScreen.class);
    private static final int STEPS = 10;
    private static final int STEP = 100 / STEPS;
    private static final double LOWEST = 0.2;

    private final Kit kit;
    private final Care care;
    private final Tasks tasks;
    private final HeldCode code;
    private final List<Region> bars = new ArrayList<>();
    private final Label number = Print.word("", "volume-number");
    private final Node node;
    private int percent;
    private double heard;

    /// @param code of the card in whose name it is set
    VolumeScreen(Kit kit, Care care, Tasks tasks, HeldCode code) {
        this.kit = kit;
        this.care = care;
        this.tasks = tasks;
        this.code = code;
        heard = kit.narrator().usual();
        percent = (int) Math.round(heard * 100);
        node = page();
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("staff.volume.purpose", "percent", percent);
    }

    @Override
    public void shown() {
        look();
    }

    @Override
    public void tick() {
        if (kit.narrator().usual() != heard) {
            heard = kit.narrator().usual();
            look();
        }
    }

    /// In quiet hours less is heard than the village has set.
    private void look() {
        int before = percent;
        tasks.run(
                care::volume,
                now -> {
                    if (percent == before) {
                        percent = now;
                        show();
                    }
                },
                failure -> LOG.error("The volume cannot be read", failure));
    }

    private Node page() {
        HBox meter = Print.row("volume-bars");
        for (int i = 0; i < STEPS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("volume-bar");
            bars.add(bar);
            meter.getChildren().add(Print.grow(step(bar, i)));
        }
        VBox middle = Print.column("volume-sheet", number, Print.grow(meter));
        middle.setAlignment(Pos.CENTER);
        HBox ways =
                Print.row(
                        "volume-ways",
                        Finished.way(
                                kit,
                                "volume-less",
                                "quieter",
                                "staff.volume.less",
                                () -> turn(-STEP)),
                        Finished.way(
                                kit,
                                "volume-more",
                                "louder",
                                "staff.volume.more",
                                () -> turn(STEP)));
        ways.setAlignment(Pos.CENTER);
        return Print.column(
                "list",
                Print.line(kit.say("staff.panel.volume"), "screen-title"),
                Print.grow(middle),
                ways);
    }

    /// Higher from left to right, all on one ground.
    private static VBox step(Region bar, int number) {
        VBox step = new VBox(Print.gap(), bar);
        bar.prefHeightProperty()
                .bind(step.heightProperty().multiply(LOWEST + (1 - LOWEST) * number / (STEPS - 1)));
        bar.setMinHeight(0);
        return step;
    }

    private void show() {
        number.setText(kit.say(Sentence.of("staff.volume.now", "percent", percent)));
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setOpacity((i + 1) * STEP <= percent + STEP / 2 ? 1 : 0.25);
        }
    }

    private void turn(int by) {
        int wanted = Math.clamp(percent + by, STEP, 100);
        become(wanted);
        kit.narrator().say(Sentence.of("staff.volume.now", "percent", wanted));
        tasks.run(
                () -> care.volume(code, wanted),
                now -> {
                    if (now != wanted && percent == wanted) {
                        become(now);
                        kit.narrator().say(Sentence.of("staff.volume.decided"));
                    }
                },
                failure -> {
                    LOG.error("The volume could not be kept", failure);
                    kit.narrator().say(Sentence.of("staff.failed"));
                });
    }

    private void become(int now) {
        percent = now;
        heard = now / 100.0;
        kit.narrator().usual(heard);
        show();
    }
}
