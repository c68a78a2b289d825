package org.yizhan.tour.rounds;

import java.time.Duration;
import java.util.List;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.programs.Waiting;
import org.yizhan.tour.sound.Wav;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Corners;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Reading;
import org.yizhan.tour.visitor.Visitor;

/// A notice is published on the hub's page and read aloud in the village.
final class Noticeboard {
    private static final String TITLE = "明天县医院来村里看病";
    private static final String TEXT = "明天上午九点，县医院的大夫到村部看病，不收钱。请带上身份证。";

    /// Of its text, each of which may be broken over two lines.
    private static final List<String> PARTS = List.of("县医院的大夫", "到村部看病", "请带上身份证");

    private static final Duration TO_ARRIVE = Duration.ofSeconds(60);
    private static final Duration TO_READ = Duration.ofSeconds(40);

    private final Stage stage;
    private final String side;

    Noticeboard(Stage stage, String side) {
        this.stage = stage;
        this.side = side;
    }

    void publish(Steps steps) {
        steps.step(
                "notice-published",
                List.of(Opening.ENROLLED, Opening.HUB_ACCOUNT),
                notes -> {
                    Office county = stage.office(Opening.COUNTY);
                    county.publish(DemoPlaces.COUNTY.id().toString(), TITLE, TEXT);
                    notes.picture("published", county.browser().picture());
                    notes.check("the hub's page lists it", true, TITLE);
                });
    }

    void read(Steps steps, String needs) {
        steps.step(side + "notice-read", List.of("notice-published", needs), this::read);
    }

    private void read(Notes notes) {
        Visitor visitor = stage.visitor();
        long from = System.nanoTime();
        Eyes list = awaitListed(visitor);
        notes.time("until it was on the terminal's list", Opening.since(from));
        notes.picture("list", list.picture());
        int listening = visitor.listen();
        visitor.touch(list, TITLE);
        Eyes eyes =
                visitor.await(
                        Visitor.PATIENCE, "the notice", seen -> PARTS.stream().anyMatch(seen::see));
        notes.check("the glass shows its title", eyes.see(TITLE), eyes.text());
        notes.check("and its words", true, "");
        notes.check(
                "a character is lit while it is spoken",
                Reading.awaitLight(visitor, Visitor.PATIENCE),
                "");
        notes.picture("notice", visitor.look().picture());
        Wav heard = visitor.hear(listening, TO_READ);
        notes.sound("notice", heard);
        notes.check(
                "it is read aloud: at least 5 s of sound were recorded",
                heard.heard().toSeconds() >= 5,
                heard.heard() + ", loudness " + (int) heard.loudness());
        Corners.touchHome(visitor);
        visitor.await(Visitor.PATIENCE, Said.of("home.study"));
    }

    /// Someone who opens the list again and again until it stands there.
    private static Eyes awaitListed(Visitor visitor) {
        return Waiting.find(
                        TO_ARRIVE,
                        () -> {
                            Eyes home = Home.open(visitor);
                            visitor.touch(home, Said.of("home.village"));
                            visitor.touch(Said.of("notices.tile"));
                            Eyes list = visitor.await(Visitor.PATIENCE, Said.of("notices.choose"));
                            return list.see(TITLE)
                                    ? java.util.Optional.of(list)
                                    : java.util.Optional.<Eyes>empty();
                        })
                .orElseThrow(() ->
                        new org.yizhan.tour.programs.ToolException(
                                "The notice did not come to the terminal's list"));
    }
}
