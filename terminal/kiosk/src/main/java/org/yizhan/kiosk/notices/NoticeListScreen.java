package org.yizhan.kiosk.notices;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MoneyList;
import org.yizhan.kiosk.navigation.Destination.NoticeList;
import org.yizhan.kiosk.navigation.Destination.NoticeRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.notices.Board.Posted;
import org.yizhan.kiosk.pictures.Picture;

/// Village things: what was posted, newest first.
public final class NoticeListScreen implements Screen {
    private final Kit kit;
    private final Calendar calendar;
    private final Shelf<Posted> shelf;
    private final Node node;

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
        this.kit = kit;
        this.calendar = new Calendar(kit.narrator().texts());
        this.shelf = shelf;
        this.money = money;
        this.node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (shelf.items().isEmpty()) {
            return Sentence.of(money ? "notices.noMoney" : "notices.empty");
        }
        return Sentence.of(money ? "notices.chooseMoney" : "notices.choose");
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say(purpose()), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, this::page)));
    }

    private Destination page(int page) {
        return money ? new MoneyList(page) : new NoticeList(page);
    }

    private Node empty() {
        VBox message = Medallion.of("house", kit.say("home.village"), kit.say(purpose()));
        message.getStyleClass().add("village");
        return message;
    }

    private TapButton row(Posted posted) {
        Notice notice = posted.notice();
        String from = notice.publisher() + " · " + calendar.date(notice.validFrom());
        String picture = notice.table().isPresent() ? "coins" : "megaphone";
        VBox words = RowWords.of(kit, notice.title(), from);
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of(picture).styled("row-drawing")),
                        Print.grow(words));
        return new TapButton(
                        kit.taps(),
                        "notice-" + posted.id(),
                        notice.title(),
                        () -> kit.navigator().go(new NoticeRead(posted.id())))
                .looking(face, "row-choice", "village");
    }
}
