package org.yizhan.tour.rounds;

import java.time.Duration;
import java.util.List;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.stage.Cards;
import org.yizhan.tour.stage.Newcomers;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Corners;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// The same on a screen that lies down: what a person sees at every step.
final class LyingDown {
    private static final String SIDE = "landscape-";
    private static final String STARTED = SIDE + "starts";
    private static final String CLOSED = SIDE + "meeting-closed";
    private static final Duration TO_START = Duration.ofSeconds(150);

    private final Stage stage;
    private final Cards cards;
    private final Meeting meeting;

    LyingDown(Stage stage, Cards cards, Meeting meeting) {
        this.stage = stage;
        this.cards = cards;
        this.meeting = meeting;
    }

    void take(Steps steps) {
        steps.step(STARTED, List.of(Meeting.OPENED), this::start);
        String name = Newcomers.NAMES.getLast();
        steps.step(
                SIDE + "card-accepted",
                List.of(STARTED, Meeting.PRINTED),
                notes -> new Door(stage, 500).accepted(notes, name, cards.of(name)));
        steps.step(
                SIDE + "card-again",
                List.of(SIDE + "card-accepted"),
                notes -> new Door(stage, 510).alreadyHere(notes, name, cards.of(name)));
        meeting.refuse(steps, SIDE, STARTED, new Door(stage, 520));
        steps.step(CLOSED, List.of(STARTED), this::close);
        new Listening(stage, SIDE).take(steps, CLOSED);
        new Noticeboard(stage, SIDE).read(steps, CLOSED);
        steps.step(SIDE + "staff-corner", List.of(CLOSED), this::staff);
    }

    private void start(Notes notes) {
        stage.terminal().close();
        stage.openGlass(1920, 1080);
        long from = System.nanoTime();
        stage.startTerminal(stage.camera().path());
        Eyes eyes = stage.visitor().await(TO_START, Said.of("attendance.welcome"));
        notes.time("started until the door could be read", Opening.since(from));
        notes.picture("door", eyes.picture());
        notes.check("the glass shows the meeting's door", true, eyes.text());
        Office secretary = stage.office(Opening.SECRETARY);
        secretary.signIn();
        secretary.open(meeting.page());
        secretary.browser().mark();
    }

    private void close(Notes notes) {
        stage.office(Opening.SECRETARY).closeMeeting(meeting.page());
        notes.picture("page", stage.office(Opening.SECRETARY).browser().picture());
        Eyes eyes = stage.visitor().await(TO_START, Said.of("idle.touch"));
        notes.picture("idle", eyes.picture());
        notes.check("the terminal is there for everyone again", true, eyes.text());
    }

    private void staff(Notes notes) {
        Visitor visitor = stage.visitor();
        Home.open(visitor);
        Corners.touchHelp(visitor);
        Eyes help = visitor.await(Visitor.PATIENCE, Said.of("screen.helpTitle"));
        notes.picture("help", help.picture());
        visitor.touch(help, Said.of("screen.staff"));
        Eyes corner = visitor.await(Visitor.PATIENCE, Said.of("accounts.corner"));
        notes.picture("staff", corner.picture());
        notes.check(
                "there is an account, so no code is shown any more",
                corner.number(8).isEmpty(),
                corner.text());
    }
}
