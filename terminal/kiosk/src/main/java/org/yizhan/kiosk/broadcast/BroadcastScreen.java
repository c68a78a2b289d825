package org.yizhan.kiosk.broadcast;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.ReadAloud;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// A broadcast of the last days, read aloud to whoever missed it.
final class BroadcastScreen extends ReadAloud {
    private final Kit kit;
    private final Broadcast broadcast;

    static BroadcastScreen of(Kit kit, Broadcast broadcast) {
        return new BroadcastScreen(kit, broadcast, new Reading(kit.narrator(), broadcast.lines()));
    }

    private BroadcastScreen(Kit kit, Broadcast broadcast, Reading reading) {
        super(kit, reading, head(broadcast), _ -> beside(broadcast));
        this.kit = kit;
        this.broadcast = broadcast;
    }

    private static Node head(Broadcast broadcast) {
        return Print.line(broadcast.title(), "screen-title");
    }

    private static Node beside(Broadcast broadcast) {
        VBox stamp =
                Print.column(
                        "guide-beside",
                        Print.stack("guide-disc", Picture.of("megaphone").styled("guide-picture")),
                        Print.line(broadcast.publisher(), "guide-label"));
        stamp.setAlignment(Pos.CENTER);
        return stamp;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("broadcast.readPurpose", "title", broadcast.title());
    }

    @Override
    protected Sentence opening() {
        return Sentence.of(
                "broadcast.opening",
                "publisher",
                broadcast.publisher(),
                "title",
                broadcast.title());
    }

    @Override
    protected Sentence ending() {
        return Sentence.of("broadcast.finished");
    }

    @Override
    protected Node finished() {
        VBox message =
                Medallion.of(
                        "tick",
                        broadcast.title(),
                        kit.say("broadcast.finished"),
                        Finished.ways(
                                kit,
                                Finished.way(
                                        kit,
                                        "broadcast-others",
                                        "megaphone",
                                        "broadcast.others",
                                        kit.navigator()::back)));
        message.getStyleClass().add("village");
        return message;
    }
}
