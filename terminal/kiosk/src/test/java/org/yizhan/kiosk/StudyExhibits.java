package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Staffed;

/// Films, recordings and the staff's own reading.
final class StudyExhibits {
    private static final Destination FILM = new Destination.LessonRead("film");

    private final List<Exhibit> all = new ArrayList<>();
    private final String side;

    private StudyExhibits(String side) {
        this.side = side;
    }

    static List<Exhibit> of(String side, Setting plain) {
        StudyExhibits exhibits = new StudyExhibits(side);
        exhibits.played(plain);
        exhibits.read(plain);
        return exhibits.all;
    }

    private void add(String name, Setting setting, Destination destination) {
        all.add(new Exhibit(name + side, setting, destination));
    }

    private void played(Setting plain) {
        Setting film = plain.then(show -> show.read(1, 0)).then(show -> show.film(6_500));
        add("film", film, FILM);
        add("film-night", film.in(Theme.NIGHT).at("2026-11-22T13:45:00Z"), FILM);
        add("film-largest", film.in(TextSize.LARGEST), FILM);
        add("film-contrast-en", film.in(Theme.CONTRAST).in(Language.EN), FILM);
        add(
                "recording",
                plain.then(show -> show.read(1, 3_000)),
                new Destination.LessonRead("recording"));
        add(
                "film-coming",
                plain.then(show -> show.read(1, 0)).then(show -> Fx.run(show.voice()::end)),
                new Destination.LessonRead("coming"));
    }

    private void read(Setting plain) {
        Destination recite = new Staffed.StaffRecite(InventedPeople.CARD, "lesson0");
        Setting heard = plain.with(village -> village.recorder = Speaking.of(6, 9_000));
        add("recite-list", plain, new Staffed.StaffLessons(InventedPeople.CARD, 0));
        add(
                "recite-none",
                plain.with(village -> village.readings.none = true),
                new Staffed.StaffLessons(InventedPeople.CARD, 0));
        add("recite", heard, recite);
        add("recite-largest", heard.in(TextSize.LARGEST).in(Language.EN), recite);
        add("recite-recording", heard.then(show -> show.touch("#recite-start")), recite);
        add(
                "recite-recorded",
                heard.then(show -> show.touch("#recite-start"))
                        .then(show -> show.touch("#recite-stop")),
                recite);
    }
}
