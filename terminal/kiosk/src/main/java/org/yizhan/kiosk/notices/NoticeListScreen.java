package org.yizhan.kiosk.notices;

import java.util.List;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MoneyList;
import org.yizhan.kiosk.navigation.Destination.NoticeList;
import org.yizhan.kiosk.navigation.Destination.NoticeRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.notices.Board.Posted;

/// Village things: what was posted, newest first.
public final class NoticeListScreen extends ListScreen<Posted> {
    private final boolean money;

    public NoticeListScreen(Kit kit, Board board, int page) {
        this(kit, Shelf.of(board.notices(), page), false);
    }

    /// Only what shows money.
    public static NoticeListScreen ofMoney(Kit kit, Board board, int page) {
        List<Posted> shown =
                board.notices().stream()
                        .filter(posted -> posted.notice().table().isPresent())
                        .toList();
        return new NoticeListScreen(kit, Shelf.of(shown, page), true);
    }

    private NoticeListScreen(Kit kit, Shelf<Posted> shelf, boolean money) {
        super(
                kit,
                shelf,
                Words.of(
                        Sentence.of(money ? "notices.chooseMoney" : "notices.choose"),
                        Sentence.of(money ? "notices.noMoney" : "notices.empty")),
                new Empty("house", Sentence.of("home.village"), "village"));
        this.money = money;
    }

    @Override
    protected Destination page(int page) {
        return money ? new MoneyList(page) : new NoticeList(page);
    }

    @Override
    protected TapButton row(Posted posted) {
        Notice notice = posted.notice();
        String day = new Calendar(kit().narrator().texts()).date(notice.validFrom());
        return new Row("notice-" + posted.id(), notice.title(), "village")
                .leading(
                        kit(),
                        Row.picture(notice.table().isPresent() ? "coins" : "megaphone"),
                        RowWords.of(notice.title(), notice.publisher() + " · " + day, day),
                        new NoticeRead(posted.id()));
    }
}
