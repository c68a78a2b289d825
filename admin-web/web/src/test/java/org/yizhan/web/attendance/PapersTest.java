package org.yizhan.web.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.papers.LedgerHead;

class PapersTest {
    private static TestVillage village;
    private static TestBrowser browser;
    private static SubjectId meeting;
    private static String path;

    @BeforeAll
    static void meet(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        path = "/at/" + TestVillage.VILLAGE + "/meetings/" + meeting;
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
        browser.signIn("liu");
        List<SubjectId> voters = demo.agenda().meeting().value().voters();
        put(meeting, new MeetingProgress(MeetingPhase.OPEN));
        voters.subList(0, 38).forEach(PapersTest::came);
        Rsvp leave = new Rsvp(meeting, voters.get(40), Reply.LEAVE, "在县城看病");
        village.put(TestVillage.VILLAGE, MeetingFacts.ANSWER, leave.subject(), leave);
        put(meeting, new MeetingProgress(MeetingPhase.CLOSED));
        String form = path + "/minutes";
        browser.submit(
                form,
                form,
                "host",
                "刘建国",
                "recorder",
                "王敏",
                "text",
                "刘建国同志带领大家学习了冬季用火用电安全知识，强调煤炉要装烟筒、夜里要留缝通风，独居老人家里由党员包户每天看一眼。\n会议讨论了二组道路维修：由村集体出料，二组各户出工，十二月十日前完工。",
                "item",
                "讨论二组道路维修",
                "agree",
                "37",
                "against",
                "0",
                "abstain",
                "1",
                "item",
                "讨论一名预备党员转正",
                "agree",
                "23",
                "against",
                "5",
                "abstain",
                "10");
    }

    private static void put(SubjectId subject, MeetingProgress progress) {
        village.put(TestVillage.VILLAGE, MeetingFacts.PROGRESS, subject, progress);
    }

    private static void came(SubjectId resident) {
        village.put(
                TestVillage.VILLAGE,
                AttendanceFacts.CHECKIN,
                meeting,
                new Checkin(meeting, resident, Evidence.CARD_CAMERA, Optional.empty()));
    }

    @AfterAll
    static void stop() {
        village.close();
    }

    private static Map<String, byte[]> papers() throws IOException {
        Map<String, byte[]> files = unpacked(browser.load(path + "/papers.zip").body());
        Path shown = Files.createDirectories(Path.of("target", "pictures", "papers"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(shown.resolve(file.getKey()), file.getValue());
        }
        return files;
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }

    @Test
    void oneFileHasEverythingOnPaper() throws IOException {
        assertTrue(
                papers().keySet()
                        .containsAll(
                                Set.of(
                                        "1 通知.docx",
                                        "1 通知.pdf",
                                        "2 议程.docx",
                                        "2 议程.pdf",
                                        "3 签到表.xlsx",
                                        "3 签到表.pdf",
                                        "4 会议记录.docx",
                                        "4 会议记录.pdf")));
    }

    @Test
    void picturesOfTheRoomBelongToThePapers() throws IOException {
        java.awt.image.BufferedImage room =
                new java.awt.image.BufferedImage(
                        800, 600, java.awt.image.BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(room, "jpg", jpeg);
        String page = path + "/pictures";
        String shown = browser.upload(page, page, "room.jpg", jpeg.toByteArray()).body();
        assertTrue(shown.contains("<img class=\"shot\""), shown);
        byte[] kept = file(papers(), "6 会场照片 1.jpg");
        assertEquals(800, javax.imageio.ImageIO.read(new ByteArrayInputStream(kept)).getWidth());
        browser.upload(page, page, "file", "sheet.jpg", jpeg.toByteArray(), "kind", "SHEET");
        Map<String, byte[]> both = papers();
        assertTrue(both.containsKey("6 会场照片 1.jpg"), both.keySet().toString());
        assertTrue(both.containsKey("6 手写签到表 1.jpg"), both.keySet().toString());
        byte[] nonsense = "不是照片".getBytes(UTF_8);
        assertEquals(422, browser.upload(page, page, "a.jpg", nonsense).statusCode());
    }

    @Test
    void theMinutesCountByTheRulesAndSayHowPeopleCheckedIn() throws IOException {
        String minutes = pdf(file(papers(), "4 会议记录.pdf"));
        assertTrue(minutes.contains("应到 50 人，实到 38 人；有表决权的 46 人，到会 38 人"), minutes);
        assertTrue(minutes.contains("刷卡（摄像头） 38 人"), minutes);
        assertTrue(minutes.contains("在县城看病"), minutes);
        // 37 of 46 is more than half; 23 is just half, and half is not enough.
        assertTrue(minutes.contains("讨论二组道路维修 37 0 1 通过"), minutes);
        assertTrue(minutes.contains("讨论一名预备党员转正 23 5 10 没有通过"), minutes);
        assertTrue(minutes.contains("主持人签字：____") && minutes.contains("记录人签字：____"), minutes);
        assertTrue(minutes.contains("— 1 —"), minutes);
        assertTrue(pdf(file(papers(), "3 签到表.pdf")).contains("— 3 —"));
    }

    @Test
    void theWordFileSaysTheSame() throws IOException {
        Map<String, byte[]> parts = unpacked(file(papers(), "4 会议记录.docx"));
        String body = new String(file(parts, "word/document.xml"), UTF_8);
        assertTrue(body.contains("青石沟村支部党员大会记录"), body);
        assertTrue(body.contains("独居老人家里由党员包户每天看一眼"), body);
    }

    @Test
    void aPrintedPaperIsCheckedAgainstTheLedger() throws IOException {
        String printed = pdf(file(papers(), "4 会议记录.pdf"));
        String head = printed.replaceFirst(".*(台账校验：[0-9a-f-]+).*", "$1");
        assertEquals(
                LedgerHead.Check.FITS, LedgerHead.check(village.ledger, TestVillage.VILLAGE, head));
        char last = head.charAt(head.length() - 1);
        String altered = head.substring(0, head.length() - 1) + (last == '0' ? '1' : '0');
        assertEquals(
                LedgerHead.Check.DIFFERS,
                LedgerHead.check(village.ledger, TestVillage.VILLAGE, altered));
        assertEquals(
                LedgerHead.Check.UNKNOWN,
                LedgerHead.check(village.ledger, TestVillage.NEIGHBOUR, head));
        assertEquals(
                LedgerHead.Check.UNKNOWN,
                LedgerHead.check(village.ledger, TestVillage.VILLAGE, "没有"));
    }

    @Test
    void theCountysOwnFormIsFilledByItsNamedCells() throws IOException {
        String page = "/at/" + TestVillage.VILLAGE + "/papers";
        var answer = browser.upload(page, page + "/form", "县里的记录表.xlsx", form());
        assertTrue(answer.body().contains("县里的记录表.xlsx"), answer.body());
        byte[] filled = file(papers(), "5 县里的记录表.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(filled))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("会议记录", rows.get(0).getCellText(0));
            assertEquals("支部党员大会", rows.get(1).getCellText(1));
            assertEquals(CellType.NUMBER, rows.get(2).getCell(1).getType());
            assertEquals("38", rows.get(2).getCellText(1));
            assertEquals(CellType.FORMULA, rows.get(2).getCell(4).getType());
            assertEquals("留着", rows.get(2).getCellText(3));
            assertEquals(38, rows.stream().filter(row -> row.getRowNum() > 5).count());
        }
        String workbook = new String(file(unpacked(filled), "xl/workbook.xml"), UTF_8);
        assertTrue(workbook.contains("fullCalcOnLoad=\"1\""), workbook);
    }

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "county", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("记录");
            sheet.value(0, 0, "会议记录");
            sheet.value(1, 0, "名称");
            sheet.value(1, 1, "");
            sheet.range(1, 1, 1, 1).setName("会议名称");
            sheet.value(2, 0, "实到");
            sheet.range(2, 1, 2, 1).setName("实到人数");
            sheet.value(2, 3, "留着");
            sheet.formula(2, 4, "B3/50");
            sheet.value(4, 0, "名单");
            sheet.range(5, 0, 5, 0).setName("参加人员");
        }
        return out.toByteArray();
    }

    @Test
    void aFormWithoutNamedCellsOrWithoutCellsIsRefused() throws IOException {
        String page = "/at/" + TestVillage.VILLAGE + "/papers";
        byte[] nonsense = "不是表格".getBytes(UTF_8);
        assertEquals(422, browser.upload(page, page + "/form", "a.xlsx", nonsense).statusCode());
        byte[] sheet = file(papers(), "3 签到表.xlsx");
        assertEquals(422, browser.upload(page, page + "/form", "a.xlsx", sheet).statusCode());
    }

    @Test
    void theYearSaysWhichPeriodsHadNone() throws IOException {
        String page = browser.open("/at/" + TestVillage.VILLAGE + "/papers").body();
        // No assembly in the first three quarters, no theme day in ten months.
        assertTrue(page.contains("有 3 个季度没开"), page);
        assertTrue(page.contains("有 10 个月没开"), page);
        byte[] sheet =
                browser.load("/at/" + TestVillage.VILLAGE + "/papers/year.xlsx?year=2026").body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            Cell held = workbook.getFirstSheet().read().get(2).getCell(1);
            assertEquals(CellType.NUMBER, held.getType());
            assertEquals("1", held.getText());
        }
    }
}
