package org.yizhan.tour.rounds;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.paper.Scissors;
import org.yizhan.tour.stage.Cards;
import org.yizhan.tour.stage.Newcomers;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Eyes;

/// Cards are printed, a meeting is opened from the page, and people come.
final class Meeting {
    static final String PRINTED = "cards-printed";
    static final String OPENED = "meeting-opened";
    static final String FIRST = "card-accepted";

    private static final String TITLE = "支部党员大会";

    /// Where the name stands on a card, 300 dots an inch.
    private static final Area NAME = new Area(40, 170, 510, 200);

    private static final Duration TO_OPEN = Duration.ofSeconds(60);
    private static final Duration LIVE = Duration.ofSeconds(30);

    private final Stage stage;
    private final Cards cards;
    private final Door door;
    private String page = "";

    Meeting(Stage stage, Cards cards) {
        this.stage = stage;
        this.cards = cards;
        door = new Door(stage, 1);
    }

    /// The path of the meeting's page.
    String page() {
        return page;
    }

    void take(Steps steps) {
        steps.step(PRINTED, List.of(Opening.ROSTER), this::print);
        steps.step(OPENED, List.of(Opening.ROSTER), this::open);
        steps.step(FIRST, List.of(PRINTED, OPENED), this::accepted);
        steps.step(
                "card-again",
                List.of(FIRST),
                notes -> door.alreadyHere(notes, name(), cards.of(name())));
        refuse(steps, "", OPENED, door);
    }

    /// The four cards that are not taken, each for its own reason.
    void refuse(Steps steps, String side, String needs, Door at) {
        refuse(steps, side + "card-forged", needs, at, cards.forged());
        refuse(steps, side + "card-revoked", needs, at, cards.revoked());
        refuse(steps, side + "card-unknown", needs, at, cards.unknown());
        refuse(steps, side + "card-neighbour", needs, at, cards.neighbour());
    }

    private static String name() {
        return Newcomers.NAMES.getFirst();
    }

    private void print(Notes notes) throws Exception {
        Office secretary = stage.office(Opening.SECRETARY);
        Path pdf = secretary.printMembersCards(DemoPlaces.VILLAGE.id().toString());
        Files.copy(pdf, notes.file("cards", ".pdf"));
        Path folder = Files.createDirectories(stage.folder().resolve("print"));
        List<BufferedImage> sheets = Scissors.print(pdf, folder);
        notes.picture("sheet", Pictures.grey(sheets.getFirst(), 0.5));
        List<BufferedImage> cut = Scissors.cut(sheets.getFirst(), Newcomers.NAMES.size());
        for (int i = 0; i < cut.size(); i++) {
            String name = Newcomers.NAMES.get(i);
            Eyes eyes = new Eyes(cut.get(i));
            notes.check("the printed card names " + name, eyes.seeLine(NAME, name), eyes.text());
            cards.keep(name, cut.get(i));
        }
        notes.picture("card", cut.getFirst());
    }

    private void open(Notes notes) {
        Office secretary = stage.office(Opening.SECRETARY);
        page = secretary.prepareMeeting(DemoPlaces.VILLAGE.id().toString(), TITLE, "二楼会议室");
        long from = System.nanoTime();
        secretary.openMeeting();
        notes.picture("page", secretary.browser().picture());
        Eyes eyes = stage.visitor().await(TO_OPEN, Said.of("attendance.welcome"));
        notes.time("opened on the page until the glass shows the door", Opening.since(from));
        notes.picture("door", eyes.picture());
        notes.check("the glass shows the meeting", eyes.see(TITLE), eyes.text());
        secretary.browser().mark();
    }

    private void accepted(Notes notes) {
        door.accepted(notes, name(), cards.of(name()));
        onThePage(notes, name());
    }

    /// The page of the meeting has been open all the time.
    private void onThePage(Notes notes, String name) {
        Office secretary = stage.office(Opening.SECRETARY);
        secretary.awaitCame(name, LIVE);
        notes.picture("page", secretary.browser().picture());
        notes.check(
                name + " stands on the page once, which was not loaded anew",
                secretary.timesCame(name) == 1 && secretary.browser().isMarked(),
                secretary.came());
    }

    private void refuse(Steps steps, String step, String needs, Door at, Cards.Bad bad) {
        steps.step(
                step,
                List.of(needs),
                notes -> {
                    Door.Seen seen = at.holdUp(notes, "refused", bad.card(), bad.words());
                    notes.check("the glass says: " + bad.words(), true, seen.eyes().text());
                    Door.spoken(notes, seen, 1500);
                    Office secretary = stage.office(Opening.SECRETARY);
                    secretary.browser().awaitText(bad.reason(), LIVE);
                    secretary.browser().scrollTo(bad.reason());
                    notes.picture("page", secretary.browser().picture());
                    notes.check(
                            "the page, not loaded anew, tells staff: " + bad.reason(),
                            secretary.browser().isMarked(),
                            "");
                });
    }
}
