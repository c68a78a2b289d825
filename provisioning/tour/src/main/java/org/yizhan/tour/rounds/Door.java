package org.yizhan.tour.rounds;

import java.awt.image.BufferedImage;
import java.time.Duration;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Film;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.paper.HeldUp;
import org.yizhan.tour.sound.Wav;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// The terminal at a meeting's door: people hold up their cards.
final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TO_SPEAK = Duration.ofSeconds(12);

    /// Longer than the time in which the same code counts as the same scan.
    private static final Duration BETWEEN_CARDS = Duration.ofMillis(3500);

    private final Stage stage;
    private long seed;

    /// @param seed of the simulated photographs
    Door(Stage stage, long seed) {
        this.stage = stage;
        this.seed = seed;
    }

    /// What was to be seen and heard after a card was held up.
    record Seen(Eyes eyes, Wav heard) {}

    /// Holds a card up, waits for words, listens, and takes it away.
    ///
    /// @param name begins the names of the files
    /// @param words that are to stand on the glass
    Seen holdUp(Notes notes, String name, BufferedImage card, String words) {
        BufferedImage photograph = HeldUp.photograph(card, seed++);
        notes.picture(name + "-photograph", photograph);
        Visitor visitor = stage.visitor();
        byte[] png = Pictures.png(photograph);
        int from = visitor.listen();
        changed(notes, name, png);
        Eyes eyes = visitor.await(PATIENCE, words);
        notes.picture(name, eyes.picture());
        Wav heard = visitor.hear(from, TO_SPEAK);
        notes.sound(name, heard);
        stage.camera().clear();
        org.yizhan.tour.programs.Waiting.pause(BETWEEN_CARDS);
        return new Seen(eyes, heard);
    }

    /// Puts the photograph before the camera and films the glass until it changes.
    private void changed(Notes notes, String name, byte[] png) {
        try (Film film = stage.visitor().display().film(result(), 30)) {
            BufferedImage before = film.next().picture();
            long from = System.nanoTime();
            stage.camera().put(png);
            film.await(Duration.ofSeconds(4), now -> !Pictures.same(before, now))
                    .ifPresent(shot ->
                            notes.time(
                                    name + ": card before the camera until the glass changed",
                                    (shot.at() - from) / 1_000_000));
        }
    }

    /// Where the result stands, without the counts above and the mirror below or beside it.
    Area result() {
        Area glass = stage.visitor().display().whole();
        return glass.height() > glass.width()
                ? new Area(0, glass.height() * 17 / 100, glass.width(), glass.height() * 46 / 100)
                : new Area(
                        0,
                        glass.height() * 30 / 100,
                        glass.width() * 63 / 100,
                        glass.height() * 65 / 100);
    }

    /// Holds up a good card and checks that it is taken.
    void accepted(Notes notes, String name, BufferedImage card) {
        Seen seen = holdUp(notes, "accepted", card, Said.of("attendance.shown.accepted"));
        notes.check("the glass says: 签到成功", seen.eyes().see("签到成功"), seen.eyes().text());
        named(notes, name, seen, Said.of("attendance.shown.accepted"));
    }

    /// Holds up the card of someone who is here already.
    void alreadyHere(Notes notes, String name, BufferedImage card) {
        Seen seen = holdUp(notes, "again", card, Said.of("attendance.shown.alreadyHere"));
        notes.check("the glass says: 您已经签过了", seen.eyes().see("您已经签过了"), seen.eyes().text());
        named(notes, name, seen, Said.of("attendance.shown.alreadyHere"));
    }

    private static void named(Notes notes, String name, Seen seen, String below) {
        notes.check(
                "above it stands, to be read across the room: " + name,
                seen.eyes().seeName(name, below),
                seen.eyes().text());
        spoken(notes, seen, 1500);
    }

    /// Checks that something was said.
    static void spoken(Notes notes, Seen seen, int milliseconds) {
        notes.check(
                "it is spoken: at least %d ms of sound were recorded".formatted(milliseconds),
                seen.heard().heard().toMillis() >= milliseconds,
                seen.heard().heard() + ", loudness " + (int) seen.heard().loudness());
    }
}
