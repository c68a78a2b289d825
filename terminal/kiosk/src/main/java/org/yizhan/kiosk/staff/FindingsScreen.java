package org.yizhan.kiosk.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// What is wrong with the machine and what to do about it, read aloud one after the other.
final class FindingsScreen implements Screen {
    private final Kit kit;
    private final boolean checked;
    private final List<Finding> wanting;
    private final Optional<Reading> reading;
    private final Node node;

    /// @param all what the checks found last, the worst first
    FindingsScreen(Kit kit, List<Finding> all) {
        this.kit = kit;
        checked = !all.isEmpty();
        wanting = all.stream().filter(one -> one.severity() != Severity.GOOD).toList();
        reading =
                Optional.of(wanting.stream().map(this::line).toList())
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> new Reading(kit.narrator(), lines));
        node = reading.map(this::list).orElseGet(this::nothing);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (!checked) {
            return Sentence.of("staff.findings.none");
        }
        return wanting.isEmpty()
                ? Sentence.of("staff.findings.good")
                : Sentence.of("staff.findings.some", "count", wanting.size());
    }

    @Override
    public boolean speaksOnOpening() {
        return reading.isEmpty();
    }

    @Override
    public void shown() {
        reading.ifPresent(lines -> lines.begin(purpose()));
    }

    @Override
    public void hidden() {
        reading.ifPresent(Reading::stop);
    }

    private String line(Finding finding) {
        return kit.say(
                Sentence.of(
                        "staff.finding.said",
                        "what",
                        kit.say(finding.what()),
                        "todo",
                        kit.say(finding.todo())));
    }

    private Node nothing() {
        VBox message =
                Medallion.of(
                        checked ? "tick" : "clock",
                        kit.say("staff.panel.findings"),
                        kit.say(purpose()));
        message.getStyleClass().add("guides");
        return message;
    }

    private Node list(Reading lines) {
        return Print.column(
                "notice",
                Print.row(
                        "notice-head",
                        Picture.of("wrench").styled("notice-picture"),
                        Print.grow(Print.line(kit.say("staff.panel.findings"), "screen-title"))),
                Print.grow(Print.stack("notice-sheet", new ReadingView(lines, false))),
                new ReadingControls(kit, lines));
    }
}
