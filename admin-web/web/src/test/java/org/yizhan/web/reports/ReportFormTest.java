package org.yizhan.web.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// The month on the county's own form, and in pictures.
class ReportFormTest {
    private static final String AT = "/at/" + TestVillage.COUNTY;
    private static final PlaceId TOWNSHIP = new PlaceId("999901100");

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser zhang;

    @BeforeEach
    void aMeetingWithTwoWhoCame() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        hub.put(
                TestVillage.COUNTY,
                PlaceFacts.PLACE,
                PlaceFacts.subject(TOWNSHIP),
                new Place(TOWNSHIP, "清河镇", "清河镇党群服务中心"));
        SubjectId meeting = SubjectId.named("meeting");
        hub.put(
                TestVillage.VILLAGE,
                MeetingFacts.MEETING,
                meeting,
                new Meeting(
                        MeetingKind.LECTURE,
                        "党课",
                        TestVillage.NOW,
                        "",
                        List.of(),
                        List.of(),
                        List.of()));
        came(meeting, "王秀英", Evidence.CARD_CAMERA);
        came(meeting, "李明", Evidence.STAFF_ENTRY);
        zhang = new TestBrowser(hub);
        zhang.signIn("zhang");
    }

    private void came(SubjectId meeting, String who, Evidence how) {
        hub.put(
                TestVillage.VILLAGE,
                AttendanceFacts.CHECKIN,
                meeting,
                new Checkin(meeting, SubjectId.named(who), how, Optional.empty()));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "县里", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("月报");
            sheet.value(0, 0, "清河县党员教育月报表（我们自己的）");
            sheet.range(2, 1, 2, 1).setName("到会人次");
            sheet.range(3, 1, 3, 1).setName("单位");
            sheet.range(6, 0, 6, 0).setName("各地名称");
            sheet.range(6, 1, 6, 1).setName("各地到会人次");
            sheet.range(8, 5, 8, 5).setName("别人的名字");
        }
        return out.toByteArray();
    }

    private static String cell(byte[] file, int row, int column) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.stream()
                    .filter(each -> each.getRowNum() == row + 1)
                    .findFirst()
                    .map(each -> each.getCellText(column))
                    .orElse("");
        }
    }

    private static boolean counts(byte[] file, int row, int column) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .filter(each -> each.getRowNum() == row + 1)
                    .anyMatch(each -> each.getCell(column).getType() == CellType.NUMBER);
        }
    }

    @Test
    void theMonthIsFilledIntoTheCountysOwnForm() throws IOException {
        String page = zhang.upload(AT + "/report", AT + "/report/form", "县里月报.xlsx", form()).body();
        assertTrue(page.contains("导出时填在“县里月报.xlsx”里"), page);
        byte[] file = zhang.load(AT + "/report.xlsx?month=2026-11").body();
        assertEquals("清河县党员教育月报表（我们自己的）", cell(file, 0, 0));
        assertEquals("2", cell(file, 2, 1));
        assertEquals("清河县", cell(file, 3, 1));
        assertEquals("清河镇", cell(file, 6, 0));
        assertEquals("2", cell(file, 6, 1));
        assertTrue(counts(file, 2, 1) && counts(file, 6, 1), "the form may count with them");
        assertEquals("", cell(file, 8, 5));
    }

    @Test
    void withoutAFormTheNumbersAreNumbersToo() throws IOException {
        byte[] file = zhang.load(AT + "/report.xlsx?month=2026-11").body();
        assertEquals("清河镇", cell(file, 2, 0));
        assertTrue(counts(file, 2, 2) && counts(file, 2, 3));
    }

    @Test
    void aTownshipUsesTheCountysFormAndNobodyBelowChangesIt() throws IOException {
        zhang.upload(AT + "/report", AT + "/report/form", "县里月报.xlsx", form());
        hub.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        TestBrowser liu = new TestBrowser(hub);
        liu.signIn("liu");
        String own = "/at/" + TestVillage.VILLAGE + "/report";
        assertTrue(liu.open(own).body().contains("县里月报.xlsx"));
        assertEquals(403, liu.upload(own, own + "/form", "x.xlsx", form()).statusCode());
    }

    @Test
    void whatIsNoFormIsRefusedInWords() {
        byte[] nothing = {1, 2, 3};
        assertEquals(
                422,
                zhang.upload(AT + "/report", AT + "/report/form", "x.xlsx", nothing).statusCode());
    }

    @Test
    void everyPictureHasItsSentenceAndItsNumbers() {
        String charts = zhang.open(AT + "/charts").body();
        assertTrue(charts.contains("近六个月开了 1 次会，到会 2 人次。"), charts);
        assertTrue(charts.contains("一共 2 条签到，其中补签 1 条。"), charts);
        assertTrue(charts.contains("<td class=\"right\">2</td>"), charts);
        assertTrue(charts.contains("一个月内有新通知的 0 个村，更久没有的 2 个村。"), charts);
        assertTrue(!charts.contains("王秀英") && !charts.contains("青石沟村"), "Sums only");
    }
}
