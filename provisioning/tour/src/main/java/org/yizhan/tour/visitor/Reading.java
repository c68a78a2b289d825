package org.yizhan.tour.visitor;

import java.time.Duration;
import java.util.List;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Film;
import org.yizhan.tour.sound.Wav;

/// Watches and hears how a text is read aloud.
///
/// @param sentences the lights of every sentence, the last perhaps cut
/// @param heard meanwhile
public record Reading(List<List<Lights.Light>> sentences, Wav heard) {
    private static final int PICTURES_PER_SECOND = 25;

    /// Watches the part of the glass where the text stands.
    ///
    /// @param from a point of [Visitor#listen()]
    /// @param wanted ends as soon as so many sentences were read whole
    public static Reading watch(Visitor visitor, int from, int wanted, Duration longest) {
        Lights lights = new Lights();
        try (Film film = visitor.display().film(text(visitor), PICTURES_PER_SECOND)) {
            film.await(
                    longest,
                    picture -> {
                        lights.look(picture, System.nanoTime());
                        return lights.sentences().size() > wanted;
                    });
        }
        return new Reading(lights.sentences(), visitor.room().since(from));
    }

    /// Waits until a character is lit, wherever a text may stand.
    ///
    /// @return whether one was
    public static boolean awaitLight(Visitor visitor, Duration longest) {
        Area glass = visitor.display().whole();
        Area middle =
                new Area(0, glass.height() * 12 / 100, glass.width(), glass.height() * 60 / 100);
        try (Film film = visitor.display().film(middle, PICTURES_PER_SECOND)) {
            return film.await(longest, picture -> Lights.box(picture).isPresent()).isPresent();
        }
    }

    /// Below the picture on an upright screen, beside it on one lying down.
    private static Area text(Visitor visitor) {
        int width = visitor.display().whole().width();
        int height = visitor.display().whole().height();
        return height > width
                ? new Area(0, height * 48 / 100, width, height * 26 / 100)
                : new Area(
                        width * 553 / 1000,
                        height * 12 / 100,
                        width * 447 / 1000,
                        height * 63 / 100);
    }

    /// How many characters were lit, sentence by sentence.
    public List<Integer> counts() {
        return sentences.stream().map(List::size).toList();
    }
}
