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
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Tally;
import org.yizhan.ledger.study.Freshness;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// What grew old and where nothing new came, told to staff and county.
class StudyNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser staff;

    @BeforeEach
    void open() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        staff = new TestBrowser(hub);
        staff.signIn("zhang");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private void lesson(
            PlaceId place, String title, LocalDate checked, Optional<LocalDate> recheck) {
        LessonPage page = new LessonPage(Optional.empty(), List.of("先开窗。"));
        Lesson lesson = new Lesson(title, title, "safety", "村委会", checked, recheck, List.of(page));
        Audience everyone = new Audience(Set.of(), checked, Optional.empty());
        hub.put(
                place,
                StudyFacts.PUBLICATION,
                SubjectId.named(title),
                new Publication(lesson, List.of(), everyone, false));
    }

    private String page(String rest) {
        return staff.open(rest).body();
    }

    private List<PlaceId> quiet() {
        return hub.ledger.read(views -> new Freshness(views).quiet(TestVillage.COUNTY, TODAY));
    }

    @Test
    void aLessonPastItsSixtyDaysOrItsOwnWaitsForTheVillagesStaff() {
        String village = "/at/" + TestVillage.VILLAGE;
        lesson(TestVillage.VILLAGE, "烧炉子", TODAY.minusDays(60), Optional.empty());
        assertFalse(page(village + "/today").contains("该核对了"));
        lesson(TestVillage.VILLAGE, "医保", TODAY.minusDays(61), Optional.empty());
        lesson(TestVillage.VILLAGE, "低保", TODAY.minusDays(9), Optional.of(TODAY.minusDays(1)));
        assertTrue(page(village + "/today").contains("有 2 课该核对了"), page(village + "/today"));
        assertTrue(page(village + "/study").contains("该核对了"));
    }

    @Test
    void whatTwoVillagesTouchedIsSummedByTopicForTheirCounty() {
        lesson(TestVillage.COUNTY, "烧炉子", TODAY, Optional.empty());
        lesson(TestVillage.COUNTY, "打农药", TODAY, Optional.empty());
        tally(TestVillage.VILLAGE, new Tally("烧炉子", "safety", 5, 3, 1, 0));
        tally(TestVillage.NEIGHBOUR, new Tally("打农药", "safety", 7, 4, 2, 1));
        tally(TestVillage.NEIGHBOUR, new Tally("医保", "policy", 2, 0, 0, 2));
        String county = page("/at/999901/study");
        assertTrue(county.contains(row("平安", 12, 7, 3, 1)), county);
        assertTrue(county.contains(row("政策", 2, 0, 0, 2)), county);
        assertTrue(county.contains("听过 5 次，听懂了 3 次，想再听 1 次"), county);
        String village = page("/at/" + TestVillage.VILLAGE + "/study");
        assertTrue(village.contains(row("平安", 5, 3, 1, 0)), "only its own");
    }

    private void tally(PlaceId village, Tally sum) {
        SubjectId subject = SubjectId.named(village + sum.lesson());
        hub.put(village, StudyFacts.TALLY, subject, sum);
    }

    private static String row(String topic, int... sums) {
        StringBuilder row = new StringBuilder("<td>" + topic + "</td>");
        for (int sum : sums) {
            row.append("<td class=\"right\">").append(sum).append("</td>");
        }
        return row.toString();
    }

    @Test
    void aVillageToWhichNothingNewCameForTwoMonthsIsOnTheCountysList() {
        lesson(TestVillage.COUNTY, "全县的", TODAY.minusDays(70), Optional.empty());
        assertEquals(List.of(TestVillage.VILLAGE, TestVillage.NEIGHBOUR), quiet());
        assertTrue(page("/at/999901/calls").contains("70 天没有新课"), page("/at/999901/calls"));
        lesson(TestVillage.VILLAGE, "村里的", TODAY.minusDays(3), Optional.empty());
        assertEquals(List.of(TestVillage.NEIGHBOUR), quiet());
        assertTrue(page("/at/999901/study").contains("柳树湾村"));
    }
}
