package org.yizhan.kiosk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Service;

/// Every screen in every state worth looking at, on both glasses.
final class Exhibits {
    private final List<Exhibit> all = new ArrayList<>();

    private Exhibits() {}

    /// One screen in one state.
    record Exhibit(String name, Setting setting, Destination destination) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Exhibit> all() {
        Exhibits exhibits = new Exhibits();
        for (boolean portrait : new boolean[] {true, false}) {
            Setting plain = new Setting(portrait ? Glass.PORTRAIT : Glass.LANDSCAPE);
            String side = portrait ? "" : "-landscape";
            exhibits.day(side, plain);
            exhibits.reading(side, plain);
            exhibits.cards(side, plain);
            exhibits.all.addAll(NewsExhibits.of(side, plain));
            exhibits.all.addAll(StudyExhibits.of(side, plain));
            exhibits.all.addAll(SpokenExhibits.of(side, plain));
            exhibits.all.addAll(LifeExhibits.of(side, plain));
            exhibits.all.addAll(PersonExhibits.of(side, plain));
            exhibits.all.addAll(StaffExhibits.of(side, plain));
            exhibits.trouble(side, plain);
        }
        return List.copyOf(exhibits.all);
    }

    private void add(String name, Setting setting, Destination destination) {
        all.add(new Exhibit(name, setting, destination));
    }

    private void day(String side, Setting plain) {
        add("idle" + side, plain, new Destination.Idle());
        add("idle-day" + side, plain.at("2026-11-22T05:05:00Z"), new Destination.Idle());
        add("idle-dusk" + side, plain.at("2026-11-22T09:40:00Z"), new Destination.Idle());
        Setting night = plain.at("2026-11-22T13:45:00Z").in(Theme.NIGHT);
        add("idle-night" + side, night, new Destination.Idle());
        add("idle-en" + side, plain.in(Language.EN), new Destination.Idle());
        add("home" + side, plain, new Destination.Home());
        add("home-en" + side, plain.in(Language.EN), new Destination.Home());
        add("home-night" + side, night, new Destination.Home());
        add("home-contrast" + side, plain.in(Theme.CONTRAST), new Destination.Home());
        add("home-largest" + side, plain.in(TextSize.LARGEST), new Destination.Home());
        add("help" + side, plain.then(show -> show.kiosk().help()), new Destination.Home());
        Setting largest = plain.in(TextSize.LARGEST).then(show -> show.kiosk().help());
        add("help-largest" + side, largest, new Destination.Home());
        add("still-here" + side, plain.then(Show::wait61), new Destination.Home());
    }

    private void reading(String side, Setting plain) {
        add("study" + side, plain, new Destination.StudyList(0));
        Setting many = plain.with(village -> village.lessons = 8);
        add("study-many" + side, many, new Destination.StudyList(1));
        add(
                "study-empty" + side,
                plain.with(village -> village.lessons = 0),
                new Destination.StudyList(0));
        add(
                "study-withdrawn" + side,
                plain.with(village -> village.withdrawn = 2),
                new Destination.StudyList(0));
        Destination lesson = new Destination.LessonRead("lesson0");
        add("lesson" + side, plain.then(show -> show.read(0, 11)), lesson);
        add("lesson-short" + side, plain.then(show -> show.read(1, 1)), lesson);
        add("lesson-long" + side, plain.then(show -> show.read(2, 30)), lesson);
        add(
                "lesson-night" + side,
                plain.at("2026-11-22T13:45:00Z").in(Theme.NIGHT).then(show -> show.read(0, 11)),
                lesson);
        add(
                "lesson-contrast" + side,
                plain.in(Theme.CONTRAST).then(show -> show.read(0, 11)),
                lesson);
        add(
                "lesson-largest" + side,
                plain.in(TextSize.LARGEST).then(show -> show.read(2, 11)),
                lesson);
        add("lesson-en" + side, plain.in(Language.EN).then(show -> show.read(0, 11)), lesson);
        add("lesson-finished" + side, plain.then(show -> show.read(3, 0)), lesson);
        add(
                "study-together" + side,
                plain.then(show -> Fx.run(() -> show.voice().mark(9))),
                new Destination.StudyTogether("lesson0", 0, 1));
        add("quiz" + side, plain, new Destination.LessonQuiz("lesson0"));
        add(
                "quiz-largest" + side,
                plain.in(TextSize.LARGEST),
                new Destination.LessonQuiz("lesson0"));
        Destination quiz = new Destination.LessonQuiz("lesson0");
        add("quiz-right" + side, plain.then(show -> show.touch("#answer-2")), quiz);
        add("quiz-wrong" + side, plain.then(show -> show.touch("#answer-1")), quiz);
        add("notices" + side, plain, new Destination.NoticeList(0));
        add(
                "notice" + side,
                plain.then(show -> show.read(1, 3)),
                new Destination.NoticeRead(Village.notice(0)));
        add(
                "money" + side,
                plain.then(show -> show.read(3, 1)),
                new Destination.NoticeRead(Village.notice(1)));
        add(
                "money-largest" + side,
                plain.in(TextSize.LARGEST).then(show -> show.read(3, 1)),
                new Destination.NoticeRead(Village.notice(1)));
    }

    private void cards(String side, Setting plain) {
        Destination alone = new Destination.CheckinAlone();
        Destination door = new Destination.MeetingDoor();
        add("checkin" + side, plain.then(Show::look), alone);
        add(
                "card-held" + side,
                plain,
                new Destination.CardHeld(InventedPeople.CARD, Evidence.CARD_CAMERA));
        add("checkin-hint" + side, plain.then(Show::nearer), alone);
        add(
                "checkin-no-camera" + side,
                plain.then(show -> show.hands().watcher().camera(false)),
                alone);
        for (CheckinResult result : results()) {
            String name = result.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            Setting held = plain.with(village -> village.result = result).then(Show::hold);
            add("checkin-" + name + side, held, alone);
            add("door-" + name + side, held, door);
        }
        Setting longName =
                plain.with(village -> village.result = accepted("古丽娜尔·买买提")).then(Show::hold);
        add("door-long-name" + side, longName, door);
        add(
                "door-four" + side,
                plain.with(village -> village.result = accepted("欧阳建国")).then(Show::hold),
                door);
        add("door" + side, plain.then(Show::look), door);
        add(
                "door-night" + side,
                plain.in(Theme.NIGHT).at("2026-11-22T12:45:00Z").then(Show::look),
                door);
        add(
                "door-en" + side,
                plain.in(Language.EN)
                        .then(Show::hold)
                        .with(village -> village.result = accepted("王秀英")),
                door);
        Setting few = plain.with(v -> v.door = Village.open(12, 11));
        add("door-few" + side, few.then(Show::hold).with(v -> v.result = accepted("单红")), door);
        Setting phones =
                plain.with(v ->
                        v.phone =
                                Optional.of(
                                        "http://192.168.1.20:8080/in?c="
                                                + "0123456789abcdef".repeat(3)));
        add(
                "door-phone" + side,
                phones.then(Show::hold).with(v -> v.result = accepted("王秀英")),
                door);
        add(
                "door-contrast" + side,
                plain.in(Theme.CONTRAST)
                        .then(Show::hold)
                        .with(village -> village.result = accepted("王秀英")),
                door);
    }

    private void trouble(String side, Setting plain) {
        add("not-open" + side, plain, new Destination.NotOpen(Service.MESSAGE));
        add("not-open-en" + side, plain.in(Language.EN), new Destination.NotOpen(Service.GUIDES));
        add("enrolment" + side, plain.then(Show::look), new Destination.Enrolment());
        add("enrolment-expired" + side, plain.then(Show::hold), new Destination.Enrolment());
        add("enrolment-en" + side, plain.in(Language.EN), new Destination.Enrolment());
        add(
                "home-no-camera" + side,
                plain.then(show -> show.hands().watcher().camera(false)),
                new Destination.Home());
        add("out-of-service" + side, plain, new Destination.OutOfService());
        add("mending" + side, plain, new Destination.Mending());
        add("staff" + side, plain, new Destination.StaffCorner());
        add(
                "staff-later" + side,
                plain.with(village -> village.firstAccountMade = true),
                new Destination.StaffCorner());
        add("staff-en" + side, plain.in(Language.EN), new Destination.StaffCorner());
        add("no-sound" + side, plain.then(Show::deaf), new Destination.Home());
        add(
                "no-clock" + side,
                plain.with(village -> village.trusted = false),
                new Destination.Idle());
        add(
                "no-clock-home" + side,
                plain.with(village -> village.trusted = false),
                new Destination.Home());
    }

    static CheckinResult accepted(String name) {
        return new CheckinResult.Accepted(
                new SubjectId(1, 1), name, Optional.empty(), new SubjectId(3, 1), true);
    }

    static List<CheckinResult> results() {
        SubjectId who = new SubjectId(1, 1);
        return List.of(
                accepted("王秀英"),
                new CheckinResult.AlreadyHere(who, "王秀英", Optional.empty(), Instant.EPOCH),
                new CheckinResult.Forged("0000000001"),
                new CheckinResult.OtherVillage("0000000002", "柳树湾村"),
                new CheckinResult.NotACard(),
                new CheckinResult.NoMeeting(
                        who, "王秀英", Optional.empty(), Optional.of(Village.assembly())),
                new CheckinResult.NotRecorded());
    }
}
