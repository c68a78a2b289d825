package org.yizhan.kiosk.accounts;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed.StaffDoor;
import org.yizhan.kiosk.pictures.Picture;

/// For village staff: where the pages are, how to know that they are this terminal's, and the
/// one-time code of the first account.
public final class StaffScreen implements Screen {
    private final Kit kit;
    private final Optional<FirstAccount> account;
    private final Sentence trouble;
    private final VBox node = Print.column("staff");

    public StaffScreen(Kit kit, FirstAccount.Desk desk) {
        this.kit = kit;
        this.account = desk.now();
        this.trouble = desk.trouble();
        node.setAlignment(Pos.TOP_LEFT);
        node.getChildren()
                .add(
                        Print.row(
                                "notice-head",
                                Picture.of("key").styled("notice-picture"),
                                Print.grow(
                                        Print.line(kit.say("accounts.corner"), "screen-title"))));
        account.ifPresentOrElse(this::show, this::unreachable);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (account.isEmpty()) {
            return trouble;
        }
        return account.flatMap(FirstAccount::code).isPresent()
                ? Sentence.of("accounts.firstSteps")
                : Sentence.of("accounts.cornerPurpose");
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(
                kit.button("staff-enter", Sentence.of("staff.enter"), new StaffDoor())
                        .looking(Note.of("card", kit.say("staff.enter")), "bare"));
    }

    private void show(FirstAccount found) {
        node.getChildren().add(Print.line(kit.say(purpose()), "staff-text"));
        VBox first =
                Print.column(
                        "staff-fields",
                        field("accounts.address", found.address(), "staff-address"));
        found.code().ifPresent(code -> first.getChildren().add(code(code)));
        VBox second =
                Print.column(
                        "staff-fields",
                        field(
                                "accounts.fingerprint",
                                lines(found.fingerprint()),
                                "staff-fingerprint"));
        node.getChildren()
                .add(
                        kit.glass().portrait()
                                ? Print.column("staff-fields", first, second)
                                : Print.row("staff-fields", first, second));
    }

    /// Eight pairs a line, so that none is torn apart while it is compared.
    private static String lines(String fingerprint) {
        return fingerprint.replaceAll("((?:..:){8})", "$1\n");
    }

    private Node code(String code) {
        VBox box = field("accounts.code", code, "staff-code");
        box.getChildren().add(Print.line(kit.say("accounts.codeOnce"), "staff-text"));
        return box;
    }

    private void unreachable() {
        node.getChildren().add(Print.line(kit.say(trouble), "staff-text"));
    }

    private VBox field(String label, String value, String id) {
        var shown = Print.line(value, "staff-value", id);
        shown.setId(id);
        return Print.column("staff-field", Print.line(kit.say(label), "staff-label"), shown);
    }
}
