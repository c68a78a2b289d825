package org.yizhan.kiosk.voicebox;

import java.util.List;
import java.util.function.Consumer;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.SoughtListScreen;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.LetterList;
import org.yizhan.kiosk.navigation.Destination.LetterRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.ledger.voicebox.Letters.Letter;

/// What somebody said and how it stands; a touch lets an answer be heard, or says who has it.
public final class LetterListScreen extends SoughtListScreen<Letter> {
    private final LetterListModel model;
    private final int page;

    public LetterListScreen(Kit kit, LetterListModel model, int page) {
        super(
                kit,
                new Face(
                        "message",
                        "microphone",
                        Sentence.of("voicebox.letters"),
                        Sentence.of("voicebox.lettersLooking")),
                model.code());
        this.model = model;
        this.page = page;
    }

    @Override
    protected void seek(Consumer<List<Letter>> found) {
        model.load(found);
    }

    @Override
    protected Sentence purpose(List<Letter> letters) {
        boolean waiting = letters.stream().anyMatch(LetterListScreen::isUnheard);
        return Sentence.of(
                letters.isEmpty()
                        ? "voicebox.lettersNone"
                        : waiting ? "voicebox.lettersNew" : "voicebox.lettersOld");
    }

    @Override
    protected Sentence heading() {
        return purpose();
    }

    @Override
    protected int page() {
        return page;
    }

    @Override
    protected Destination page(int to) {
        return new LetterList(model.code(), to);
    }

    private static boolean isUnheard(Letter letter) {
        return letter.replies().stream().anyMatch(reply -> !reply.heard());
    }

    @Override
    protected TapButton row(Letter letter) {
        boolean township = letter.post().message().value().to() == Audience.TOWNSHIP;
        Calendar calendar = new Calendar(kit().narrator().texts());
        Sentence title =
                Sentence.of(
                        township ? "voicebox.rowTownship" : "voicebox.rowVillage",
                        "day",
                        calendar.date(model.day(letter)));
        Sentence state = model.state(letter, calendar);
        String picture =
                isUnheard(letter) ? "speaker" : letter.replies().isEmpty() ? "clock" : "tick";
        String id = letter.post().message().subject().toString();
        return new Row("letter-" + id, kit().say(title), "message")
                .doing(
                        kit(),
                        Row.picture(picture),
                        RowWords.of(kit().say(title), kit().say(state)),
                        () -> open(letter));
    }

    private void open(Letter letter) {
        kit().navigator().go(new LetterRead(model.code(), letter.post().message().subject()));
    }
}
