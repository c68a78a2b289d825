package org.yizhan.tour.rounds;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Film;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.paper.HeldUp;
import org.yizhan.tour.stage.Cards;
import org.yizhan.tour.stage.Newcomers;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// The power is cut the moment the glass says 签到成功. What a person saw accepted is there
/// afterwards.
final class PowerCut {
    static final String CUT = "power-cut";
    static final String AFTER = "after-power-cut";

    private static final String NAME = Newcomers.NAMES.get(3);
    private static final Duration TO_START = Duration.ofSeconds(150);

    private final Stage stage;
    private final Cards cards;
    private final Delivery delivery;
    private final Meeting meeting;

    PowerCut(Stage stage, Cards cards, Delivery delivery, Meeting meeting) {
        this.stage = stage;
        this.cards = cards;
        this.delivery = delivery;
        this.meeting = meeting;
    }

    void take(Steps steps) {
        steps.step(CUT, List.of(Meeting.FIRST), this::cut);
        steps.step(AFTER, List.of(CUT), this::after);
        steps.step(
                "power-cut-delivered",
                List.of(AFTER, Delivery.DELIVERED),
                notes -> delivery.arrived(notes, Newcomers.NAMES.subList(0, 4)));
    }

    private void cut(Notes notes) {
        Door door = new Door(stage, 200);
        Area words = whereSuccessStands(notes, door);
        BufferedImage success = Pictures.cut(stage.visitor().look().picture(), words);
        // Another result, so that the words are not there before they are true.
        door.alreadyHere(notes, NAME_BEFORE, cards.of(NAME_BEFORE));
        BufferedImage photograph = HeldUp.photograph(cards.of(NAME), 300);
        byte[] png = Pictures.png(photograph);
        try (Film film = stage.visitor().display().film(words, 30)) {
            stage.camera().put(png);
            Film.Shot shot =
                    film.await(Duration.ofSeconds(12), now -> Pictures.alike(success, now))
                            .orElseThrow();
            stage.terminal().kill();
            notes.time(
                    "picture with the words taken until the process was gone",
                    Opening.since(shot.at()));
            notes.picture("last-words", shot.picture());
            Eyes last = new Eyes(shot.picture());
            notes.need("the last picture says: 签到成功", last.see("签到成功"), last.text());
        } finally {
            stage.camera().clear();
        }
        notes.check("the terminal was killed with SIGKILL", !stage.terminal().runs(), "");
    }

    /// Someone comes in, so that it is known how the words look and where.
    private Area whereSuccessStands(Notes notes, Door door) {
        door.accepted(notes, NAME_BEFORE, cards.of(NAME_BEFORE));
        return stage.visitor().look().find(Said.of("attendance.shown.accepted")).orElseThrow();
    }

    private static final String NAME_BEFORE = Newcomers.NAMES.get(4);

    private void after(Notes notes) {
        long from = System.nanoTime();
        stage.startTerminal(stage.camera().path());
        Visitor visitor = stage.visitor();
        Eyes eyes = visitor.await(TO_START, Said.of("attendance.welcome"));
        notes.time("started again until the door was open again", Opening.since(from));
        notes.picture("door", eyes.picture());
        Office secretary = stage.office(Opening.SECRETARY);
        secretary.signIn();
        secretary.open(meeting.page());
        notes.picture("page", secretary.browser().picture());
        notes.check(
                NAME + ", whose success was seen, stands on the page once",
                secretary.timesCame(NAME) == 1,
                secretary.came());
        new Door(stage, 400).alreadyHere(notes, NAME, cards.of(NAME));
    }
}
