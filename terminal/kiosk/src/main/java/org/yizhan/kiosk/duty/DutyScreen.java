package org.yizhan.kiosk.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// Who is here today: a face to look for, the hours, and a telephone number that can be read from a
/// step away. Touched, a card says itself.
public final class DutyScreen implements Screen {
    /// More would make the numbers small.
    private static final int MOST = 3;

    private final Kit kit;
    private final Faces faces;
    private final List<Shift> today;
    private final List<Shift> tomorrow;
    private final Node node;

    /// @param faces brings photographs
    public DutyScreen(Kit kit, DutyRoster roster, LocalDate day, Faces faces) {
        this.kit = kit;
        this.faces = faces;
        today = roster.on(day.getDayOfWeek()).stream().limit(MOST).toList();
        tomorrow = roster.on(day.plusDays(1).getDayOfWeek());
        node = today.isEmpty() ? nobody() : people();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (today.isEmpty()) {
            return Sentence.of("idle.nobodyOnDuty");
        }
        String all =
                today.stream().map(shift -> kit.say(spoken(shift))).collect(Collectors.joining());
        return Sentence.of("duty.purpose", "people", all);
    }

    private static Sentence spoken(Shift shift) {
        return Sentence.of(
                "duty.person",
                "name",
                shift.name(),
                "role",
                shift.role(),
                "hours",
                shift.hours(),
                "phone",
                shift.phone());
    }

    private Node people() {
        VBox cards = Print.column("duty-cards");
        for (int i = 0; i < today.size(); i++) {
            cards.getChildren().add(Print.grow(card(i, today.get(i))));
        }
        VBox all =
                Print.column(
                        "list",
                        Print.line(kit.say("idle.duty"), "screen-title"),
                        Print.grow(cards));
        if (!tomorrow.isEmpty()) {
            String names = tomorrow.stream().map(Shift::name).collect(Collectors.joining("、"));
            all.getChildren()
                    .add(
                            Note.of(
                                    "calendar",
                                    kit.say(Sentence.of("duty.tomorrow", "names", names))));
        }
        return all;
    }

    private TapButton card(int number, Shift shift) {
        VBox words =
                Print.column(
                        "duty-words",
                        Print.line(shift.name(), "duty-name"),
                        Print.line(shift.role() + " · " + shift.hours(), "duty-hours"));
        Node phone =
                Print.row(
                        "duty-phone",
                        Picture.of("phone").styled("duty-phone-picture"),
                        Print.word(shift.phone(), "duty-number"));
        HBox face = Print.row("duty-face", portrait(shift), Print.grow(words));
        (kit.glass().portrait() ? words : face).getChildren().add(phone);
        return kit.button("duty-" + number, spoken(shift), () -> kit.narrator().say(spoken(shift)))
                .looking(face, "duty-card", "checkin");
    }

    /// Where there is no photograph, a drawn person and the family name.
    private Node portrait(Shift shift) {
        StackPane disc = Print.stack("duty-disc", Picture.of("person").styled("duty-person"));
        faces.bring(shift, face -> disc.getChildren().setAll(round(face, disc)));
        VBox portrait = Print.column("duty-portrait", disc);
        if (kit.glass().portrait() && !shift.name().isEmpty()) {
            portrait.getChildren().add(Print.word(shift.name().substring(0, 1), "duty-family"));
        }
        return portrait;
    }

    /// The middle of a photograph, round as the disc it lies in.
    private static Node round(Image face, Region disc) {
        double side = Math.min(face.getWidth(), face.getHeight());
        ImageView view = new ImageView(face);
        view.setViewport(
                new Rectangle2D(
                        (face.getWidth() - side) / 2, (face.getHeight() - side) / 4, side, side));
        view.fitWidthProperty().bind(disc.widthProperty());
        view.fitHeightProperty().bind(disc.heightProperty());
        view.setManaged(false);
        Circle edge = new Circle();
        edge.centerXProperty().bind(disc.widthProperty().divide(2));
        edge.centerYProperty().bind(disc.heightProperty().divide(2));
        edge.radiusProperty().bind(disc.widthProperty().divide(2));
        view.setClip(edge);
        return view;
    }

    private Node nobody() {
        VBox message = Medallion.of("staff", kit.say("idle.duty"), kit.say("idle.nobodyOnDuty"));
        message.getStyleClass().add("checkin");
        return message;
    }
}
