package org.yizhan.kiosk;

import java.util.Optional;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.kiosk.accounts.StaffScreen;
import org.yizhan.kiosk.attendance.CheckinModel;
import org.yizhan.kiosk.attendance.CheckinScreen;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.attendance.MeetingDoorScreen;
import org.yizhan.kiosk.enrolment.EnrolmentModel;
import org.yizhan.kiosk.enrolment.EnrolmentScreen;
import org.yizhan.kiosk.home.HomeModel;
import org.yizhan.kiosk.home.HomeScreen;
import org.yizhan.kiosk.home.NotOpenScreen;
import org.yizhan.kiosk.idle.IdleModel;
import org.yizhan.kiosk.idle.IdleScreen;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.notices.NoticeListScreen;
import org.yizhan.kiosk.notices.NoticeModel;
import org.yizhan.kiosk.notices.NoticeScreen;
import org.yizhan.kiosk.study.LessonModel;
import org.yizhan.kiosk.study.LessonScreen;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.study.StudyListScreen;
import org.yizhan.kiosk.terminals.OutOfServiceScreen;

/// Makes the screen of every destination. What a destination names may be gone meanwhile, as a
/// withdrawn notice: then its list opens.
final class Screens {
    private final Sources sources;

    Screens(Sources sources) {
        this.sources = sources;
    }

    Screen open(Kit kit, Destination destination) {
        return switch (destination) {
            case Destination.Idle _ -> idle(kit);
            case Destination.Home _ -> new HomeScreen(kit, homeModel(kit));
            case Destination.NotOpen closed -> new NotOpenScreen(kit, closed.service(), onDuty());
            case Destination.StudyList list -> new StudyListScreen(kit, library(kit), list.page());
            case Destination.LessonRead read -> lesson(kit, read);
            case Destination.NoticeList list ->
                    new NoticeListScreen(kit, sources.board(), list.page());
            case Destination.NoticeRead read -> notice(kit, read);
            case Destination.CheckinAlone _ -> new CheckinScreen(kit, checkin(kit));
            case Destination.CardHeld held ->
                    new CheckinScreen(kit, checkin(kit), new Held(held.code(), held.evidence()));
            case Destination.MeetingDoor _ ->
                    new MeetingDoorScreen(kit, checkin(kit), sources.station().clock().getZone());
            case Destination.StaffCorner _ -> new StaffScreen(kit, sources.accounts());
            case Destination.Enrolment _ -> enrolment(kit);
            case Destination.OutOfService _ -> new OutOfServiceScreen(kit, onDuty());
        };
    }

    private Screen idle(Kit kit) {
        IdleModel model = new IdleModel(sources.days(), sources.station().clock());
        return new IdleScreen(kit, model, sources.station().time());
    }

    private Screen lesson(Kit kit, Destination.LessonRead read) {
        Library library = library(kit);
        return library.lessons().stream()
                .filter(lesson -> lesson.id().equals(read.lesson()))
                .filter(lesson -> !lesson.sentences().isEmpty())
                .findFirst()
                .<Screen>map(lesson ->
                        new LessonScreen(kit, new LessonModel(lesson, kit.narrator()), library))
                .orElseGet(() -> new StudyListScreen(kit, library, 0));
    }

    private Screen notice(Kit kit, Destination.NoticeRead read) {
        return sources.board().notices().stream()
                .filter(posted -> posted.id().equals(read.notice()))
                .findFirst()
                .<Screen>map(posted ->
                        new NoticeScreen(kit, new NoticeModel(posted.notice(), kit.narrator())))
                .orElseGet(() -> new NoticeListScreen(kit, sources.board(), 0));
    }

    private Library library(Kit kit) {
        return sources.library(kit.narrator().language());
    }

    private HomeModel homeModel(Kit kit) {
        return new HomeModel(sources.eyes(), sources.tasks(), kit.navigator());
    }

    private Screen enrolment(Kit kit) {
        return new EnrolmentScreen(
                kit,
                new EnrolmentModel(
                        sources.eyes(), sources.enrolment(), sources.tasks(), kit.narrator()));
    }

    private CheckinModel checkin(Kit kit) {
        return new CheckinModel(sources.eyes(), sources.desk(), sources.tasks(), kit.narrator());
    }

    private Optional<Shift> onDuty() {
        return sources.days().today().duty().stream().findFirst();
    }
}
