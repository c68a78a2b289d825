package org.yizhan.kiosk.notices;

import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.RumourList;
import org.yizhan.kiosk.navigation.Destination.RumourRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.notices.News.Answered;

/// What is said and is not so.
public final class RumourListScreen extends ListScreen<Answered> {
    public RumourListScreen(Kit kit, News news, int page) {
        super(
                kit,
                Shelf.of(news.rumours(), page),
                new Words(
                        Sentence.of("notices.rumoursTitle"),
                        Sentence.of("notices.chooseRumour"),
                        Sentence.of("notices.noRumours")),
                new Empty("tick", Sentence.of("notices.rumourTile"), "study"));
    }

    @Override
    protected Destination page(int page) {
        return new RumourList(page);
    }

    @Override
    protected TapButton row(Answered answered) {
        String said = answered.rumour().said();
        Sentence from =
                Sentence.of("notices.rumourFalse", "publisher", answered.rumour().publisher());
        return new Row("rumour-" + answered.id(), said, "study")
                .leading(
                        kit(),
                        Row.picture("false"),
                        RowWords.of(said, kit().say(from)),
                        new RumourRead(answered.id()));
    }
}
