package org.yizhan.kiosk.study;

import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Staffed.StaffLessons;
import org.yizhan.kiosk.navigation.Staffed.StaffRecite;
import org.yizhan.kiosk.study.ReadingDesk.ToRead;

/// The lessons of this village, for staff who want to read one aloud.
public final class ReciteListScreen extends ListScreen<ToRead> {
    private final StaffLessons where;

    public ReciteListScreen(Kit kit, ReadingDesk desk, StaffLessons where) {
        super(
                kit,
                Shelf.of(desk.lessons(), where.page()),
                Words.of(Sentence.of("study.recite.choose"), Sentence.of("study.recite.none")),
                new Empty("book", Sentence.of("study.recite.title"), "study"));
        this.where = where;
    }

    @Override
    protected Destination page(int page) {
        return new StaffLessons(where.code(), page);
    }

    @Override
    protected TapButton row(ToRead one) {
        String title = one.lesson().title();
        Sentence how =
                Sentence.of(
                        "study.recite.read",
                        "read",
                        one.read(),
                        "all",
                        one.lesson().sentences().size());
        return new Row("recite-" + one.lesson().id(), title, "study")
                .leading(
                        kit(),
                        Row.picture("book"),
                        RowWords.of(title, kit().say(how)),
                        new StaffRecite(where.code(), one.lesson().id()));
    }
}
