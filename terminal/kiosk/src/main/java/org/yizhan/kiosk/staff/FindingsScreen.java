package org.yizhan.kiosk.staff;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// What the machine's checks found: first what is wrong and what to do about it, then what is well,
/// read aloud one after the other.
final class FindingsScreen implements Screen {
    private final Kit kit;
    private final List<Finding> all;
    private final long wanting;
    private final Optional<Reading> reading;
    private final Node node;

    /// @param all what the checks found last, the worst first
    /// @param code of the card that opened it
    FindingsScreen(Kit kit, List<Finding> all, HeldCode code) {
        this.kit = kit;
        this.all = all;
        wanting = all.stream().filter(FindingsScreen::wants).count();
        reading =
                Optional.of(all)
                        .filter(some -> !some.isEmpty())
                        .map(some -> new Reading(kit.narrator(), lines()));
        node =
                Print.column(
                        "notice",
                        Print.grow(reading.map(this::list).orElseGet(this::nothing)),
                        ways(code));
    }

    private static boolean wants(Finding finding) {
        return finding.severity() != Severity.GOOD;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (all.isEmpty()) {
            return Sentence.of("staff.findings.none");
        }
        return wanting == 0
                ? Sentence.of("staff.findings.good")
                : Sentence.of("staff.findings.some", "count", wanting);
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

    /// What wants a look with what to do, then what is well.
    private List<String> lines() {
        return all.stream().map(one -> wants(one) ? wanting(one) : kit.say(one.what())).toList();
    }

    private String wanting(Finding finding) {
        return kit.say(
                Sentence.of(
                        "staff.finding.said",
                        "what",
                        kit.say(finding.what()),
                        "todo",
                        kit.say(finding.todo())));
    }

    private Node nothing() {
        VBox message = Medallion.of("clock", kit.say("staff.panel.findings"), kit.say(purpose()));
        message.getStyleClass().add("guides");
        return message;
    }

    private HBox ways(HeldCode code) {
        HBox ways =
                Print.row(
                        "volume-ways",
                        way(
                                "panel-touch",
                                "hand",
                                "staff.findings.touch",
                                new Staffed.StaffTouch(code)),
                        way(
                                "panel-hearing",
                                "louder",
                                "staff.findings.hearing",
                                new Staffed.StaffHearing(code)));
        ways.setAlignment(Pos.CENTER);
        return ways;
    }

    private TapButton way(String id, String picture, String key, Staffed where) {
        return Finished.way(kit, id, picture, key, () -> kit.navigator().go(where));
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
