package org.yizhan.kiosk.broadcast;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;

/// A broadcast of the last days that somebody recorded, heard by whoever missed it.
final class RecordedScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(RecordedScreen.class);

    private final Kit kit;
    private final Broadcast broadcast;
    private final Radio radio;
    private final Tasks tasks;
    private final VBox node;
    private boolean open;

    RecordedScreen(Kit kit, Broadcast broadcast, Radio radio, Tasks tasks) {
        this.kit = kit;
        this.broadcast = broadcast;
        this.radio = radio;
        this.tasks = tasks;
        node =
                Medallion.of(
                        "megaphone",
                        broadcast.title(),
                        broadcast.publisher(),
                        Finished.way(
                                kit, "broadcast-again", "again", "screen.again", this::listen));
        node.getStyleClass().add("village");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("broadcast.recordedPurpose", "title", broadcast.title());
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        open = true;
        kit.narrator()
                .say(
                        Sentence.of(
                                "broadcast.opening",
                                "publisher",
                                broadcast.publisher(),
                                "title",
                                broadcast.title()),
                        ending -> {
                            if (ending == org.yizhan.kiosk.voice.Voice.Ending.SAID) {
                                listen();
                            }
                        });
    }

    @Override
    public void hidden() {
        open = false;
        kit.narrator().hush();
    }

    private void listen() {
        tasks.run(
                () -> radio.recording(broadcast),
                this::play,
                failure -> LOG.error("A broadcast cannot be heard", failure));
    }

    private void play(short[] sound) {
        if (!open) {
            return;
        }
        if (sound.length == 0) {
            kit.narrator().say(Sentence.of("broadcast.notHere"));
        } else {
            kit.narrator().play(sound, _ -> {});
        }
    }
}
