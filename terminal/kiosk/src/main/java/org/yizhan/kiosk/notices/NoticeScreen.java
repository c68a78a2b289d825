package org.yizhan.kiosk.notices;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.Reading;

/// A notice read aloud, every character lit; its money as bars, every row lit.
public final class NoticeScreen implements Screen {
    private final Kit kit;
    private final NoticeModel model;
    private final Optional<MoneyBars> bars;
    private final ReadingView text;
    private final StackPane sheet = Print.stack("notice-sheet");
    private final StackPane node = new StackPane();
    private final VBox notice;
    private final ChangeListener<Number> turned = (_, _, _) -> turn();
    private final ChangeListener<Reading.State> changed = (_, _, now) -> show(now);

    public NoticeScreen(Kit kit, NoticeModel model) {
        this.kit = kit;
        this.model = model;
        Optional<MoneyTable> table = model.notice().table();
        this.bars = table.map(money -> new MoneyBars(kit, money));
        this.text = new ReadingView(model.reading(), false);
        this.notice =
                Print.column(
                        "notice",
                        head(model.notice()),
                        Print.grow(sheet),
                        new ReadingControls(kit, model.reading()));
        node.getChildren().setAll(notice);
        turn();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("notices.purpose", "title", model.notice().title());
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public Optional<Node> note() {
        Calendar calendar = new Calendar(kit.narrator().texts());
        String day = calendar.date(model.notice().validFrom());
        return Optional.of(Note.of("calendar", model.notice().publisher() + " · " + day));
    }

    @Override
    public void shown() {
        model.reading().line().addListener(turned);
        model.reading().state().addListener(changed);
        model.begin();
    }

    @Override
    public void hidden() {
        model.reading().line().removeListener(turned);
        model.reading().state().removeListener(changed);
        model.reading().stop();
    }

    private Node head(Notice posted) {
        String picture = posted.table().isPresent() ? "coins" : "megaphone";
        return Print.row(
                "notice-head",
                Picture.of(picture).styled("notice-picture"),
                Print.grow(Print.line(posted.title(), "screen-title")));
    }

    private void turn() {
        boolean money = bars.isPresent() && model.row() >= 0;
        sheet.getChildren().setAll(money ? bars.get() : text);
        bars.ifPresent(table -> table.light(model.row()));
    }

    private void show(Reading.State state) {
        if (state == Reading.State.FINISHED) {
            node.getChildren().setAll(finished());
            kit.narrator().say(Sentence.of("notices.finished"));
        } else {
            node.getChildren().setAll(notice);
        }
    }

    private Node finished() {
        Node ways =
                Finished.ways(
                        kit,
                        Finished.way(
                                kit,
                                "notice-again",
                                "again",
                                "screen.fromTheStart",
                                model.reading()::fromTheStart),
                        Finished.way(
                                kit,
                                "notice-others",
                                "house",
                                "notices.others",
                                kit.navigator()::back));
        VBox message =
                Medallion.of("tick", model.notice().title(), kit.say("notices.finished"), ways);
        message.getStyleClass().add("village");
        return message;
    }
}
