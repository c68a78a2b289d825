package org.yizhan.kiosk.activities;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.activities.Gatherings.Planned;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.ActivityList;
import org.yizhan.kiosk.navigation.Life.ActivityRead;
import org.yizhan.kiosk.navigation.Screen;

/// What the village does together, by day.
public final class ActivityListScreen implements Screen {
    private final Kit kit;
    private final Calendar calendar;
    private final Shelf<Planned> shelf;
    private final Node node;

    public ActivityListScreen(Kit kit, List<Planned> coming, int page) {
        this.kit = kit;
        calendar = new Calendar(kit.narrator().texts());
        shelf = Shelf.of(coming, page);
        node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(shelf.items().isEmpty() ? "activities.none" : "activities.choose");
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("activities.title"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, ActivityList::new)));
    }

    private Node empty() {
        VBox message =
                Medallion.of("lantern", kit.say("activities.title"), kit.say("activities.none"));
        message.getStyleClass().add("study");
        return message;
    }

    private TapButton row(Planned planned) {
        var day = planned.activity().day();
        String when = calendar.weekday(day) + " · " + calendar.lunar(day);
        VBox sheet =
                Print.column(
                        "day-sheet",
                        Print.word(
                                kit.say(
                                        Sentence.of(
                                                "activities.month", "month", day.getMonthValue())),
                                "day-month"),
                        Print.word(Integer.toString(day.getDayOfMonth()), "day-number"));
        sheet.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        HBox face =
                Print.row(
                        "row-face",
                        sheet,
                        Print.grow(RowWords.of(kit, planned.activity().title(), when)));
        return new TapButton(
                        kit.taps(),
                        "activity-" + planned.id(),
                        planned.activity().title(),
                        () -> kit.navigator().go(new ActivityRead(planned.id())))
                .looking(face, "row-choice", "study");
    }
}
