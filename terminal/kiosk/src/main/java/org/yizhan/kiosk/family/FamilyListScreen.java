package org.yizhan.kiosk.family;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.SoughtListScreen;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.FamilyList;
import org.yizhan.kiosk.navigation.Life.FamilyRead;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.ledger.family.FamilyWords.Opened;

/// Who of the family sent word, and what of it is still to be heard.
public final class FamilyListScreen extends SoughtListScreen<Opened> {
    private static final Logger LOG = LoggerFactory.getLogger(FamilyListScreen.class);

    private final FamilyList where;
    private final Shown shown;

    /// Where the words come from, and how their days are told.
    public record Shown(Family family, Tasks tasks, ZoneId zone) {}

    public FamilyListScreen(Kit kit, FamilyList where, Shown shown) {
        super(
                kit,
                new Face(
                        "family",
                        "family",
                        Sentence.of("family.title"),
                        Sentence.of("family.looking")),
                where.code());
        this.where = where;
        this.shown = shown;
    }

    @Override
    protected void seek(Consumer<List<Opened>> found) {
        shown.tasks()
                .run(
                        () -> shown.family().words(where.code()),
                        found,
                        failure -> {
                            LOG.error("Words from relatives cannot be read", failure);
                            found.accept(List.of());
                        });
    }

    @Override
    protected Sentence purpose(List<Opened> words) {
        boolean fresh = words.stream().anyMatch(word -> !word.heard());
        return Sentence.of(words.isEmpty() ? "family.none" : fresh ? "family.new" : "family.old");
    }

    @Override
    protected int page() {
        return where.page();
    }

    @Override
    protected Destination page(int page) {
        return new FamilyList(where.code(), page);
    }

    @Override
    protected TapButton row(Opened word) {
        String day =
                new Calendar(kit().narrator().texts())
                        .date(word.at().atZone(shown.zone()).toLocalDate());
        String state =
                !word.heard()
                        ? "family.rowNew"
                        : word.answered() == 0 ? "family.rowHeard" : "family.rowAnswered";
        Sentence from = Sentence.of("family.row", "from", word.told().from());
        String picture =
                word.told().picture().isPresent() ? "photo" : word.heard() ? "tick" : "speaker";
        return new Row("family-" + word.id(), kit().say(from), word.heard() ? "message" : "study")
                .leading(
                        kit(),
                        Row.picture(picture),
                        RowWords.of(word.told().from(), kit().say(Sentence.of(state, "day", day))),
                        new FamilyRead(where.code(), word.id()));
    }
}
