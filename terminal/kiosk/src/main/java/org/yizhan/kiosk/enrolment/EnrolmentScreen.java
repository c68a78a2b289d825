package org.yizhan.kiosk.enrolment;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.attendance.Mirror;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// The first screen of a new machine: what it waits for, a mirror for the hub's code, and a line to
/// type it into.
public final class EnrolmentScreen implements Screen {
    private final Kit kit;
    private final EnrolmentModel model;
    private final Mirror mirror = new Mirror();
    private final Label said = Print.line("", "enrolment-said");
    private final TextField typed = new TextField();
    private final Pane node;
    private final ChangeListener<Optional<Glimpse>> seen = (_, _, now) -> mirror.show(now);
    private final ChangeListener<Sentence> told = (_, _, now) -> tell(now);

    public EnrolmentScreen(Kit kit, EnrolmentModel model) {
        this.kit = kit;
        this.model = model;
        said.setId("enrolment-said");
        tell(model.said().get());
        VBox words =
                Medallion.of("key", kit.say("enrolment.title"), kit.say("enrolment.hold"), said);
        words.getStyleClass().addAll("enrolment-words", "guides");
        VBox tools = Print.column("enrolment-tools", Print.grow(mirror), line());
        node =
                kit.glass().portrait()
                        ? Print.column("enrolment", words, Print.grow(tools))
                        : Print.row("enrolment", Print.grow(words), tools);
    }

    private HBox line() {
        typed.setId("enrolment-code");
        typed.setPromptText(kit.say("enrolment.type"));
        typed.setAccessibleText(kit.say("enrolment.type"));
        typed.getStyleClass().add("enrolment-code");
        typed.setOnAction(_ -> use());
        HBox line =
                Print.row(
                        "enrolment-line",
                        Print.grow(typed),
                        kit.button("enrolment-go", Sentence.of("enrolment.go"), this::use)
                                .looking(
                                        Print.word(kit.say("enrolment.go"), "button-word"),
                                        "wide",
                                        "loud"));
        line.setAlignment(Pos.CENTER);
        return line;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Span span() {
        return Span.WHOLE;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("enrolment.purpose");
    }

    @Override
    public void shown() {
        model.glimpse().addListener(seen);
        model.said().addListener(told);
        model.begin();
        typed.requestFocus();
    }

    @Override
    public void hidden() {
        model.glimpse().removeListener(seen);
        model.said().removeListener(told);
        model.end();
        typed.clear();
    }

    private void use() {
        model.use(typed.getText());
    }

    private void tell(Sentence now) {
        said.setText(kit.say(now));
    }
}
