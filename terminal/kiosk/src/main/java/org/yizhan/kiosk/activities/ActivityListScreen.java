package org.yizhan.kiosk.activities;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.activities.Gatherings.Planned;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.ActivityList;
import org.yizhan.kiosk.navigation.Life.ActivityRead;

/// What the village does together, by day.
public final class ActivityListScreen extends ListScreen<Planned> {
    public ActivityListScreen(Kit kit, List<Planned> coming, int page) {
        super(
                kit,
                Shelf.of(coming, page),
                new Words(
                        Sentence.of("activities.title"),
                        Sentence.of("activities.choose"),
                        Sentence.of("activities.none")),
                new Empty("lantern", Sentence.of("activities.title"), "study"));
    }

    @Override
    protected Destination page(int page) {
        return new ActivityList(page);
    }

    @Override
    protected TapButton row(Planned planned) {
        Calendar calendar = new Calendar(kit().narrator().texts());
        LocalDate day = planned.activity().day();
        String title = planned.activity().title();
        return new Row("activity-" + planned.id(), title, "study")
                .leading(
                        kit(),
                        sheet(day),
                        RowWords.of(
                                title,
                                calendar.weekday(day) + " · " + calendar.lunar(day),
                                calendar.weekday(day)),
                        new ActivityRead(planned.id()));
    }

    /// A leaf of a calendar.
    private Node sheet(LocalDate day) {
        Sentence month = Sentence.of("activities.month", "month", day.getMonthValue());
        VBox sheet =
                Print.column(
                        "day-sheet",
                        Print.word(kit().say(month), "day-month"),
                        Print.word(Integer.toString(day.getDayOfMonth()), "day-number"));
        sheet.setAlignment(Pos.TOP_CENTER);
        return sheet;
    }
}
