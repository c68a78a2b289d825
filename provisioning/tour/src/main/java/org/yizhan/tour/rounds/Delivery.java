package org.yizhan.tour.rounds;

import java.time.Duration;
import java.util.List;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.programs.Waiting;
import org.yizhan.tour.stage.Cards;
import org.yizhan.tour.stage.Newcomers;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;

/// What happened at the door comes to the hub: at once, after the hub was away, and once only.
final class Delivery {
    static final String DELIVERED = "hub-has-it";
    static final String AWAY = "hub-stopped";
    static final String BACK = "hub-back";

    private static final Duration TO_ARRIVE = Duration.ofSeconds(90);
    private static final List<String> FIRST = Newcomers.NAMES.subList(0, 1);
    private static final List<String> MEANWHILE = Newcomers.NAMES.subList(1, 3);

    private final Stage stage;
    private final Cards cards;
    private final Meeting meeting;

    Delivery(Stage stage, Cards cards, Meeting meeting) {
        this.stage = stage;
        this.cards = cards;
        this.meeting = meeting;
    }

    void take(Steps steps) {
        steps.step(
                DELIVERED,
                List.of(Meeting.FIRST, Opening.ENROLLED),
                notes -> arrived(notes, FIRST));
        steps.step(AWAY, List.of(Meeting.FIRST, Opening.HUB), this::away);
        steps.step(BACK, List.of(AWAY, Opening.ENROLLED), this::back);
    }

    private void away(Notes notes) {
        stage.hub().stop();
        notes.need("the hub does not run", !stage.hub().runs(), "");
        Door door = new Door(stage, 100);
        for (String name : MEANWHILE) {
            door.accepted(notes, name, cards.of(name));
        }
        Office secretary = stage.office(Opening.SECRETARY);
        for (String name : MEANWHILE) {
            secretary.awaitCame(name, Duration.ofSeconds(10));
        }
        notes.picture("page", secretary.browser().picture());
        notes.check(
                "the terminal's page shows both",
                MEANWHILE.stream().allMatch(name -> secretary.timesCame(name) == 1),
                secretary.came());
    }

    private void back(Notes notes) {
        long from = System.nanoTime();
        stage.hub().restart();
        notes.time("until the hub was open again", Opening.since(from));
        stage.office(Opening.COUNTY).signIn();
        arrived(notes, Newcomers.NAMES.subList(0, 3));
        notes.time("hub started until its page had all", Opening.since(from));
    }

    /// Looks at the meeting on the hub's page until all these people stand there, and how often.
    void arrived(Notes notes, List<String> names) {
        long from = System.nanoTime();
        Office county = stage.office(Opening.COUNTY);
        Waiting.until(
                "the hub's page shows " + names,
                TO_ARRIVE,
                () -> {
                    county.open(meeting.page());
                    return names.stream().allMatch(name -> county.timesCame(name) > 0);
                });
        notes.time("waited for the hub's page", Opening.since(from));
        // Anything that came twice would come now.
        Waiting.pause(Duration.ofSeconds(4));
        county.open(meeting.page());
        notes.picture("hub", county.browser().picture());
        notes.check(
                "the hub's page for "
                        + DemoPlaces.VILLAGE.name()
                        + " shows each of them once: "
                        + names,
                names.stream().allMatch(name -> county.timesCame(name) == 1),
                county.came());
    }
}
