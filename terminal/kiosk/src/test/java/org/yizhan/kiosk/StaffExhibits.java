package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Staffed;

/// The staff panel in every state.
final class StaffExhibits {
    private static final Destination DOOR = new Staffed.StaffDoor();

    private final List<Exhibit> all = new ArrayList<>();
    private final String side;

    private StaffExhibits(String side) {
        this.side = side;
    }

    static List<Exhibit> of(String side, Setting plain) {
        StaffExhibits exhibits = new StaffExhibits(side);
        exhibits.door(plain);
        exhibits.panel(plain);
        return exhibits.all;
    }

    private void add(String name, Setting setting, Destination destination) {
        all.add(new Exhibit(name + side, setting, destination));
    }

    private void door(Setting plain) {
        add("staff-card", plain.then(Show::look), DOOR);
        Setting pin = plain.then(Show::hold).then(show -> show.touch("#staff-2"));
        add("staff-pin", pin, DOOR);
        add("staff-pin-largest", pin.in(TextSize.LARGEST).in(Language.EN), DOOR);
        Setting locked =
                plain.with(
                        village -> village.staff.lock = new ScreenLock(0, Optional.of("482719")));
        add("staff-locked", locked, DOOR);
        add("staff-locked-largest", locked.in(TextSize.LARGEST).in(Language.EN), DOOR);
        add(
                "staff-answer",
                locked.then(show -> show.touch("#staff-type")).then(show -> show.touch("#staff-1")),
                DOOR);
    }

    private void panel(Setting plain) {
        add("panel", plain, new Staffed.StaffPanel(InventedPeople.CARD));
        add("panel-en", plain.in(Language.EN), new Staffed.StaffPanel(InventedPeople.CARD));
        add("panel-findings", plain, new Staffed.StaffFindings(InventedPeople.CARD));
        add(
                "panel-well",
                plain.with(village -> village.staff.well = true),
                new Staffed.StaffFindings(InventedPeople.CARD));
        add("panel-touch", plain.then(rings(2)), new Staffed.StaffTouch(InventedPeople.CARD));
        add("panel-touch-done", plain.then(rings(5)), new Staffed.StaffTouch(InventedPeople.CARD));
        add("panel-hearing", plain, new Staffed.StaffHearing(InventedPeople.CARD));
        add("panel-volume", plain, new Staffed.StaffVolume(InventedPeople.CARD));
        add("panel-network", plain, new Staffed.StaffNetwork(InventedPeople.CARD));
        add("panel-voices", plain, new Staffed.StaffVoices(InventedPeople.CARD));
        Setting speaking = plain.with(village -> village.recorder = Speaking.of(3, 9_000));
        Destination prompts = new Staffed.StaffRecord(InventedPeople.CARD, false);
        add("studio", speaking, prompts);
        Setting begun = speaking.pressed("studio-start");
        add("studio-speaking", begun, prompts);
        Setting spoken = begun.pressed("studio-stop");
        add("studio-spoken", spoken, prompts);
        add(
                "studio-not-kept",
                spoken.with(village -> village.staff.care.full = true).pressed("studio-keep"),
                prompts);
        Setting last = speaking.then(show -> passOver(show, 5));
        add("studio-long", last, prompts);
        Destination names = new Staffed.StaffRecord(InventedPeople.CARD, true);
        add("studio-names", speaking, names);
        add("studio-done", speaking.then(show -> passOver(show, 3)), names);
        add("panel-meeting", plain, new Staffed.StaffMeeting(InventedPeople.CARD));
        add(
                "panel-meeting-open",
                plain.with(village -> village.staff.meetingOpen = true),
                new Staffed.StaffMeeting(InventedPeople.CARD));
    }

    /// The first of the rings are touched a little to the side.
    private static Consumer<Show> rings(int count) {
        double[][] rings = {{.1, .1}, {.9, .1}, {.9, .9}, {.1, .9}, {.5, .5}};
        return show -> {
            for (int i = 0; i < count; i++) {
                show.leave("#touch-picture", rings[i][0] + .01, rings[i][1]);
            }
        };
    }

    private static void passOver(Show show, int texts) {
        for (int i = 0; i < texts; i++) {
            show.press("studio-next");
        }
    }
}
