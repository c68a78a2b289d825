package org.yizhan.kiosk.guides;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.ReadAloud;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.Unbroken;
import org.yizhan.kiosk.guides.GuideModel.Part;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// A guide, one page a step: a picture, what kind of page it is, and one sentence read aloud.
public final class GuideScreen extends ReadAloud {
    private final Kit kit;
    private final GuideModel model;
    private final boolean old;

    public GuideScreen(Kit kit, GuideModel model, LocalDate today) {
        super(
                kit,
                model.reading(),
                Print.line(model.guide().title(), "screen-title"),
                line -> beside(kit, model, line));
        this.kit = kit;
        this.model = model;
        old = model.guide().isOldOn(today);
    }

    private static Node beside(Kit kit, GuideModel model, int line) {
        Part part = model.part(line);
        boolean step = part.picture().equals("step");
        Node disc =
                step
                        ? Print.word(String.valueOf(part.label().arguments().get("number")), "step")
                        : Picture.of(part.picture()).styled("guide-picture");
        VBox beside =
                Print.column(
                        "guide-beside",
                        Print.stack("guide-disc", disc),
                        new Unbroken(kit.say(part.label()), "guide-label"),
                        Print.word(kit.say(model.place(line)), "lesson-place"));
        beside.setAlignment(Pos.CENTER);
        return beside;
    }

    @Override
    public Optional<Node> note() {
        String day = new Calendar(kit.narrator().texts()).date(model.guide().source().checked());
        Sentence from =
                Sentence.of(
                        old ? "guides.oldSource" : "guides.source",
                        "publisher",
                        model.guide().source().publisher(),
                        "day",
                        day);
        return Optional.of(Note.of(old ? "clock" : "tick", kit.say(from)));
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("guides.readPurpose", "title", model.guide().title());
    }

    @Override
    protected Sentence opening() {
        return Sentence.of(
                old ? "guides.oldOpening" : "guides.opening",
                "title",
                model.guide().title(),
                "who",
                model.guide().whoFor());
    }

    @Override
    protected Sentence ending() {
        return Sentence.of("guides.finished");
    }

    @Override
    protected Node finished() {
        VBox message =
                Medallion.of(
                        "tick",
                        model.guide().title(),
                        kit.say(ending()),
                        Finished.ways(
                                kit,
                                Finished.way(
                                        kit,
                                        "guide-again",
                                        "again",
                                        "screen.fromTheStart",
                                        model.reading()::fromTheStart),
                                Finished.way(
                                        kit,
                                        "guide-others",
                                        "guide",
                                        "guides.others",
                                        kit.navigator()::back)));
        message.getStyleClass().add("guides");
        return message;
    }
}
