package org.yizhan.kiosk;

import java.time.LocalDate;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.study.Tally;
import org.yizhan.kiosk.accounts.StaffScreen;
import org.yizhan.kiosk.almanac.PricesScreen;
import org.yizhan.kiosk.almanac.WeatherScreen;
import org.yizhan.kiosk.attendance.CheckinModel;
import org.yizhan.kiosk.attendance.CheckinScreen;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.attendance.MeetingDoorScreen;
import org.yizhan.kiosk.attendance.NumberModel;
import org.yizhan.kiosk.attendance.NumberScreen;
import org.yizhan.kiosk.broadcast.BroadcastScreens;
import org.yizhan.kiosk.duty.DutyScreen;
import org.yizhan.kiosk.duty.Faces;
import org.yizhan.kiosk.enrolment.EnrolmentModel;
import org.yizhan.kiosk.enrolment.EnrolmentScreen;
import org.yizhan.kiosk.guides.GuideListScreen;
import org.yizhan.kiosk.guides.GuideModel;
import org.yizhan.kiosk.guides.GuideScreen;
import org.yizhan.kiosk.guides.HelpScreen;
import org.yizhan.kiosk.home.HomeModel;
import org.yizhan.kiosk.home.HomeScreen;
import org.yizhan.kiosk.home.NotOpenScreen;
import org.yizhan.kiosk.idle.IdleModel;
import org.yizhan.kiosk.idle.IdleScreen;
import org.yizhan.kiosk.meetings.AnswerScreen;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.notices.NoticeListScreen;
import org.yizhan.kiosk.notices.NoticeModel;
import org.yizhan.kiosk.notices.NoticeScreen;
import org.yizhan.kiosk.notices.RumourListScreen;
import org.yizhan.kiosk.notices.RumourScreen;
import org.yizhan.kiosk.notices.VillageScreen;
import org.yizhan.kiosk.residents.MyLinesScreen;
import org.yizhan.kiosk.residents.MyModel;
import org.yizhan.kiosk.residents.MyPageScreen;
import org.yizhan.kiosk.staff.StaffScreens;
import org.yizhan.kiosk.study.Bookmarks;
import org.yizhan.kiosk.study.Hearing;
import org.yizhan.kiosk.study.LessonModel;
import org.yizhan.kiosk.study.LessonScreen;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.study.QuizModel;
import org.yizhan.kiosk.study.QuizScreen;
import org.yizhan.kiosk.study.StudyListScreen;
import org.yizhan.kiosk.study.TogetherScreen;
import org.yizhan.kiosk.study.Visitor;
import org.yizhan.kiosk.terminals.MendingScreen;
import org.yizhan.kiosk.terminals.OutOfServiceScreen;

/// Makes the screen of every destination. What a destination names may be gone meanwhile, as a
/// withdrawn notice: then its list opens.
final class Screens {
    private final Sources sources;
    private final SpokenScreens spoken;
    private final LifeScreens life;
    private final Visitor visitor;
    private final Bookmarks bookmarks;

    /// @param bookmarks where this visit stopped in its lessons
    /// @param visitor whose card was held up during this visit
    Screens(Sources sources, Bookmarks bookmarks, Visitor visitor) {
        this.sources = sources;
        this.bookmarks = bookmarks;
        this.visitor = visitor;
        spoken = new SpokenScreens(sources);
        life = new LifeScreens(sources, spoken);
    }

    Screen open(Kit kit, Destination destination) {
        visitor.at(destination);
        switch (destination) {
            case Destination.CardHeld held -> belong(held.code());
            case Destination.MyPage page -> belong(page.code());
            default -> {}
        }
        return switch (destination) {
            case Destination.Idle _ -> idle(kit);
            case Destination.Home _ -> new HomeScreen(kit, homeModel(kit));
            case Destination.NotOpen closed -> new NotOpenScreen(kit, closed.service(), onDuty());
            case Destination.StudyList list -> new StudyListScreen(kit, library(kit), list.page());
            case Destination.LessonRead read -> lesson(kit, read);
            case Destination.LessonQuiz quiz -> quiz(kit, quiz);
            case Destination.StudyTogether study -> together(kit, study);
            case Destination.NoticeList list ->
                    new NoticeListScreen(kit, sources.board(), list.page());
            case Destination.MoneyList list ->
                    NoticeListScreen.ofMoney(kit, sources.board(), list.page());
            case Destination.VillageNews _ ->
                    new VillageScreen(
                            kit,
                            BroadcastScreens.missed(
                                    sources.radio(), sources.station().clock().instant()));
            case Destination.Aired aired ->
                    new BroadcastScreens(
                                    sources.radio(),
                                    sources.tasks(),
                                    sources.station().clock().instant())
                            .open(kit, aired);
            case Destination.RumourList list ->
                    new RumourListScreen(kit, sources.news(), list.page());
            case Destination.RumourRead read -> rumour(kit, read);
            case Destination.DutyToday _ ->
                    new DutyScreen(
                            kit,
                            sources.news().duty(),
                            today(),
                            new Faces(sources.news()::face, sources.tasks()));
            case Destination.WeatherShown _ ->
                    new WeatherScreen(kit, sources.news().weather(), today());
            case Destination.PricesShown list ->
                    new PricesScreen(kit, sources.news().prices(), today(), list.page());
            case Destination.HelpChoices _ -> new HelpScreen(kit);
            case Destination.GuideList list ->
                    new GuideListScreen(kit, sources.news().guides(), list.kind(), list.page());
            case Destination.GuideRead read -> guide(kit, read);
            case Destination.NoticeRead read -> notice(kit, read);
            case Destination.Spoken said -> spoken.open(kit, said);
            case Life lived -> life.open(kit, lived);
            case Destination.CheckinAlone _ -> new CheckinScreen(kit, checkin(kit));
            case Destination.CardHeld held ->
                    new CheckinScreen(kit, checkin(kit), new Held(held.code(), held.evidence()));
            case Destination.ShortNumber _ ->
                    new NumberScreen(
                            kit,
                            new NumberModel(sources.numbers(), sources.tasks(), kit.narrator()),
                            onDuty());
            case Destination.MyPage page ->
                    new MyPageScreen(kit, my(kit), page.code(), bookmarks::latest);
            case Destination.MyLines lines ->
                    new MyLinesScreen(kit, my(kit), lines, sources.station().clock().getZone());
            case Destination.MyAnswer answer -> answer(kit, answer);
            case Destination.MeetingDoor _ ->
                    new MeetingDoorScreen(kit, checkin(kit), sources.station().clock().getZone());
            case Destination.StaffCorner _ -> new StaffScreen(kit, sources.accounts());
            case Staffed.StaffDoor door -> staff().open(kit, door);
            case Staffed.Opened opened -> spoken.own(kit, opened.code(), staff().open(kit, opened));
            case Destination.Enrolment _ -> enrolment(kit);
            case Destination.Mending _ -> new MendingScreen(kit);
            case Destination.OutOfService _ -> new OutOfServiceScreen(kit, onDuty());
        };
    }

    /// Whoever holds up a card goes on where they stopped the last time.
    private void belong(HeldCode code) {
        bookmarks.belongTo(code, sources.studying().bookmarks(), sources.tasks());
    }

    private Screen idle(Kit kit) {
        bookmarks.clear();
        IdleModel model = new IdleModel(sources.days(), sources.station().clock());
        return new IdleScreen(kit, model, sources.station().time());
    }

    private Screen lesson(Kit kit, Destination.LessonRead read) {
        Library library = library(kit);
        return library.find(read.lesson())
                .filter(lesson -> !lesson.sentences().isEmpty())
                .<Screen>map(lesson -> {
                    hearing().happened(lesson, Tally.Happened.OPENED);
                    LessonModel model = new LessonModel(lesson, library, kit.narrator(), bookmarks);
                    return new LessonScreen(
                            kit, model, new LessonScreen.Around(library, hearing(), today()));
                })
                .orElseGet(() -> new StudyListScreen(kit, library, 0));
    }

    private Screen together(Kit kit, Destination.StudyTogether study) {
        Library library = library(kit);
        return library.find(study.lesson())
                .filter(lesson -> !lesson.sentences().isEmpty())
                .<Screen>map(lesson ->
                        new TogetherScreen(kit, lesson, study.line(), study.turn() > 0, library))
                .orElseGet(() ->
                        new MeetingDoorScreen(
                                kit, checkin(kit), sources.station().clock().getZone()));
    }

    private Screen quiz(Kit kit, Destination.LessonQuiz quiz) {
        Library library = library(kit);
        return library.find(quiz.lesson())
                .filter(lesson -> !lesson.quiz().isEmpty())
                .<Screen>map(lesson -> {
                    QuizModel model = new QuizModel(lesson, kit.narrator(), hearing());
                    return new QuizScreen(kit, model, library);
                })
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

    private Screen rumour(Kit kit, Destination.RumourRead read) {
        return sources.news().rumours().stream()
                .filter(answered -> answered.id().equals(read.rumour()))
                .filter(answered -> !answered.rumour().truth().isEmpty())
                .findFirst()
                .<Screen>map(answered -> RumourScreen.of(kit, answered.rumour()))
                .orElseGet(() -> new RumourListScreen(kit, sources.news(), 0));
    }

    private Screen guide(Kit kit, Destination.GuideRead read) {
        return sources.news().guides().stream()
                .filter(help -> help.id().equals(read.guide()))
                .findFirst()
                .<Screen>map(help ->
                        new GuideScreen(kit, new GuideModel(help.guide(), kit.narrator()), today()))
                .orElseGet(() -> new HelpScreen(kit));
    }

    private Hearing hearing() {
        return visitor.hearing(sources.hearing(), sources.life().learning(), sources.tasks());
    }

    private MyModel my(Kit kit) {
        return new MyModel(sources.mine(), sources.eyes(), sources.tasks(), kit.navigator());
    }

    private StaffScreens staff() {
        return new StaffScreens(
                sources.staff(),
                sources.eyes(),
                sources.tasks(),
                new StaffScreens.Reciting(sources.studying().readings(), sources::recorder));
    }

    private Screen answer(Kit kit, Destination.MyAnswer answer) {
        return new AnswerScreen(
                kit,
                my(kit),
                answer,
                new AnswerScreen.Around(
                        sources.answers(), sources.tasks(), sources.station().clock().getZone()));
    }

    private LocalDate today() {
        return LocalDate.now(sources.station().clock());
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
