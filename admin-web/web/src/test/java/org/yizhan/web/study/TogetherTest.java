package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Together;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.study.GroupStudy;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A meeting listens to a lesson on the big screen, led from a phone.
class TogetherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Lesson SNOW =
            new Lesson(
                    "snow",
                    "下雪天看好大棚",
                    "farming",
                    "青石沟村",
                    TODAY,
                    List.of(new LessonPage(Optional.empty(), List.of("今晚有大雪。", "看一看压膜线。"))));

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser phone;
    private SubjectId meeting;
    private List<SubjectId> members;
    private String study;

    @BeforeEach
    void aMeetingAndALesson() {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, TODAY);
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        members = demo.agenda().meeting().value().expected();
        Audience everyone = new Audience(Set.of(), TODAY, Optional.empty());
        village.put(
                TestVillage.VILLAGE,
                StudyFacts.PUBLICATION,
                SubjectId.named("study/snow"),
                new Publication(SNOW, List.of(), everyone, false));
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        phone = new TestBrowser(village);
        phone.signIn("liu");
        study = "/at/" + TestVillage.VILLAGE + "/meetings/" + meeting + "/study";
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private void phase(MeetingPhase phase) {
        village.put(
                TestVillage.VILLAGE, MeetingFacts.PROGRESS, meeting, new MeetingProgress(phase));
    }

    private String lead(String how) {
        return phone.submit(study, study + "/" + how, "lesson", "snow").body();
    }

    private Optional<Together> onTheScreen() {
        return village.ledger.read(views -> new GroupStudy(views).showing(TestVillage.VILLAGE));
    }

    private Together showing(int line, int turn) {
        return new Together(meeting, "snow", SNOW.title(), line, turn, false);
    }

    @Test
    void thePhoneSteersWhatTheScreenShowsAndSays() {
        phase(MeetingPhase.OPEN);
        assertTrue(lead("begin").contains("今晚有大雪。"));
        assertEquals(Optional.of(showing(0, 0)), onTheScreen(), "Shown, not said yet");
        lead("read");
        assertEquals(Optional.of(showing(0, 1)), onTheScreen());
        assertTrue(lead("next").contains("第 2 句，共 2 句"));
        assertEquals(Optional.of(showing(1, 2)), onTheScreen());
        lead("next");
        assertEquals(Optional.of(showing(1, 2)), onTheScreen(), "There is no sentence after it");
        lead("back");
        assertEquals(Optional.of(showing(0, 3)), onTheScreen());
        lead("end");
        assertEquals(Optional.empty(), onTheScreen());
    }

    @Test
    void whoCheckedInHasItInTheirFileAndNobodyElse() {
        phase(MeetingPhase.OPEN);
        checkIn(members.get(0));
        lead("begin");
        lead("end");
        phase(MeetingPhase.CLOSED);
        assertTrue(file(members.get(0)).contains("会上一起学了“下雪天看好大棚”"));
        assertFalse(file(members.get(1)).contains("一起学了"));
    }

    @Test
    void whoComesLateToALessonHasItInTheirFileToo() {
        phase(MeetingPhase.OPEN);
        lead("begin");
        checkIn(members.get(1));
        lead("end");
        checkIn(members.get(2));
        phase(MeetingPhase.CLOSED);
        assertTrue(file(members.get(1)).contains("会上一起学了“下雪天看好大棚”"));
        assertTrue(file(members.get(2)).contains("会上一起学了“下雪天看好大棚”"));
    }

    private void checkIn(SubjectId person) {
        village.put(
                TestVillage.VILLAGE,
                AttendanceFacts.CHECKIN,
                SubjectId.named("checkin/" + person),
                new Checkin(meeting, person, Evidence.CARD_CAMERA, Optional.empty()));
    }

    private String file(SubjectId person) {
        return phone.open("/at/" + TestVillage.VILLAGE + "/residents/" + person).body();
    }

    @Test
    void beforeAMeetingIsOpenNothingIsShown() {
        assertTrue(phone.open(study).body().contains("会还没有开"));
        String other = "/at/" + TestVillage.VILLAGE + "/study/new";
        phone.submit(other, study + "/begin", "lesson", "snow");
        assertEquals(Optional.empty(), onTheScreen());
    }

    @Test
    void whenTheMeetingEndsTheScreenIsFreeAgain() {
        phase(MeetingPhase.OPEN);
        lead("begin");
        phase(MeetingPhase.CLOSED);
        assertEquals(Optional.empty(), onTheScreen());
    }
}
