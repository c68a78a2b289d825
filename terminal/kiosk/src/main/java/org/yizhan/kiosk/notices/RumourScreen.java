package org.yizhan.kiosk.notices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.notices.Rumour;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.ReadAloud;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// A rumour, stamped false, and what is so, read aloud.
public final class RumourScreen extends ReadAloud {
    private final Kit kit;
    private final Rumour rumour;
    private final Reading reading;

    public static RumourScreen of(Kit kit, Rumour rumour) {
        return new RumourScreen(kit, rumour, new Reading(kit.narrator(), rumour.truth()));
    }

    private RumourScreen(Kit kit, Rumour rumour, Reading reading) {
        super(kit, reading, head(kit, rumour), _ -> stamp(kit));
        this.kit = kit;
        this.rumour = rumour;
        this.reading = reading;
    }

    private static Node head(Kit kit, Rumour rumour) {
        return Print.line(
                kit.say(Sentence.of("notices.theySay", "said", rumour.said())), "screen-title");
    }

    private static Node stamp(Kit kit) {
        VBox stamp =
                Print.column(
                        "stamp",
                        Picture.of("false").styled("stamp-picture"),
                        Print.word(kit.say("notices.false"), "stamp-word"));
        stamp.setAlignment(Pos.CENTER);
        return stamp;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("notices.rumourPurpose", "said", rumour.said());
    }

    @Override
    protected Sentence opening() {
        return Sentence.of(
                "notices.rumourOpening", "said", rumour.said(), "publisher", rumour.publisher());
    }

    @Override
    protected Sentence ending() {
        return Sentence.of("notices.rumourFinished");
    }

    @Override
    protected Node finished() {
        VBox message =
                Medallion.of(
                        "tick",
                        kit.say("notices.false"),
                        kit.say(ending()),
                        Finished.ways(
                                kit,
                                Finished.way(
                                        kit,
                                        "rumour-again",
                                        "again",
                                        "screen.fromTheStart",
                                        reading::fromTheStart),
                                Finished.way(
                                        kit,
                                        "rumour-others",
                                        "house",
                                        "notices.otherRumours",
                                        kit.navigator()::back)));
        message.getStyleClass().add("study");
        return message;
    }
}
