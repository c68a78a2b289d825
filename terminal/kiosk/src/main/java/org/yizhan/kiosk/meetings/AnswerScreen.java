package org.yizhan.kiosk.meetings;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.TileFace;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.LeaveSpeak;
import org.yizhan.kiosk.navigation.Destination.MyAnswer;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.residents.Mine;
import org.yizhan.kiosk.residents.Mine.Coming;
import org.yizhan.kiosk.residents.MyModel;
import org.yizhan.ledger.meetings.Answers.Answered;
import org.yizhan.speech.sound.Chime;

/// The next meeting that somebody is expected at: they can come, or cannot and say why.
public final class AnswerScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerScreen.class);

    private final Kit kit;
    private final MyModel model;
    private final Around around;
    private final MyAnswer where;
    private final StackPane node = Print.stack("my-page");
    private final ChangeListener<Optional<Mine>> came = (_, _, now) -> now.ifPresent(this::show);
    private Sentence purpose = Sentence.of("meetings.leave.wait");
    private boolean gone;

    /// What the screen stands on.
    ///
    /// @param zone the village's
    public record Around(AnswerDesk desk, Tasks tasks, ZoneId zone) {}

    public AnswerScreen(Kit kit, MyModel model, MyAnswer where, Around around) {
        this.kit = kit;
        this.model = model;
        this.where = where;
        this.around = around;
        say("calendar", "meetings.leave.title", purpose);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return purpose;
    }

    /// It speaks when it knows which meeting it is.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        gone = false;
        model.mine().addListener(came);
        model.begin(where.code());
    }

    @Override
    public void hidden() {
        gone = true;
        model.mine().removeListener(came);
        model.end();
        node.getChildren().clear();
    }

    private void show(Mine mine) {
        if (where.which() < mine.coming().size()) {
            ask(mine.coming().get(where.which()), where.which() + 1 < mine.coming().size());
        } else {
            purpose = Sentence.of("meetings.leave.none");
            say("calendar", "residents.my.comingTile", purpose);
        }
        kit.narrator().say(purpose);
    }

    /// @param more whether there is another meeting after it
    private void ask(Coming meeting, boolean more) {
        LocalDateTime at = LocalDateTime.ofInstant(meeting.at(), around.zone());
        Calendar calendar = new Calendar(kit.narrator().texts());
        Sentence about =
                Sentence.of(
                        "meetings.leave.about",
                        "day",
                        calendar.date(at.toLocalDate()),
                        "time",
                        calendar.spokenTime(at.toLocalTime()),
                        "room",
                        meeting.room());
        purpose = Sentence.of("meetings.leave.purpose", "meeting", meeting.title(), "about", about);
        node.getChildren().setAll(page(meeting, about, more));
    }

    private Node page(Coming meeting, Sentence about, boolean more) {
        VBox head =
                Print.column(
                        "list",
                        Print.line(meeting.title(), "screen-title"),
                        Print.line(kit.say(about), "speak-text"));
        VBox page = Print.column("home", head, Print.grow(tiles(meeting)));
        if (more) {
            page.getChildren()
                    .add(
                            Finished.way(
                                    kit, "answer-next", "next", "meetings.leave.next", this::next));
        }
        return page;
    }

    private void next() {
        kit.navigator().go(new MyAnswer(where.code(), where.which() + 1));
    }

    private Node tiles(Coming meeting) {
        EvenGrid tiles = new EvenGrid(kit.glass().portrait() ? 1 : 2, 2);
        tiles.getStyleClass().add("tiles");
        tiles.put(
                tile("answer-coming", "my-answer", "meetings.leave.coming", () -> coming(meeting)));
        tiles.put(
                tile(
                        "answer-leave",
                        "home-message",
                        "meetings.leave.speak",
                        () -> kit.navigator().go(new LeaveSpeak(where.code(), meeting.id()))));
        return tiles;
    }

    private TapButton tile(String id, String picture, String key, Runnable action) {
        VBox face = TileFace.of(picture, kit.say(key));
        String colour = id.equals("answer-coming") ? "checkin" : "message";
        return kit.button(id, Sentence.of(key), action).looking(face, "tile", colour);
    }

    private void coming(Coming meeting) {
        around.tasks()
                .run(
                        () -> around.desk().coming(meeting.id(), where.code()),
                        this::became,
                        failure -> {
                            LOG.error("An answer could not be kept", failure);
                            became(Answered.NOT_KEPT);
                        });
    }

    private void became(Answered answered) {
        if (gone) {
            return;
        }
        boolean kept = answered == Answered.KEPT;
        purpose =
                Sentence.of(
                        switch (answered) {
                            case KEPT -> "meetings.leave.thanks";
                            case OVER -> "meetings.leave.over";
                            case NOT_OUR_CARD, NOT_KEPT -> "meetings.leave.notKept";
                        });
        say(kept ? "tick" : "staff", "meetings.leave.title", purpose);
        kit.narrator()
                .announce(
                        kept ? Chime.ACCEPTED : Chime.REFUSED,
                        purpose,
                        java.util.List.of(),
                        _ -> {});
    }

    private void say(String picture, String title, Sentence text) {
        VBox message = Medallion.of(picture, kit.say(title), kit.say(text));
        message.getStyleClass().add("checkin");
        message.setAlignment(Pos.CENTER);
        node.getChildren().setAll(message);
    }
}
