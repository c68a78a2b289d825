package org.yizhan.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class SignInSheetTest {
    private static TestVillage village;
    private static TestBrowser browser;
    private static SubjectId meeting;

    @BeforeAll
    static void start(@TempDir Path folder) {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, java.time.LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
        browser.signIn("liu");
        village.put(
                TestVillage.VILLAGE,
                MeetingFacts.PROGRESS,
                meeting,
                new MeetingProgress(MeetingPhase.OPEN));
        List<SubjectId> expected = demo.agenda().meeting().value().expected();
        came(expected.get(0), Evidence.CARD_CAMERA);
        came(expected.get(1), Evidence.STAFF_ENTRY);
        came(expected.get(2), Evidence.REMOTE);
    }

    private static void came(SubjectId resident, Evidence evidence) {
        village.put(
                TestVillage.VILLAGE,
                AttendanceFacts.CHECKIN,
                meeting,
                new Checkin(meeting, resident, evidence, java.util.Optional.empty()));
    }

    @AfterAll
    static void stop() {
        village.close();
    }

    private static byte[] load(String ending) {
        return browser.load("/at/999901100201/meetings/" + meeting + "/sheet." + ending).body();
    }

    @Test
    void theTableSaysHowEachWasRecordedAndCountsNoRemoteAsPresent() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(load("xlsx")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("青石沟村支部党员大会签到表", rows.getFirst().getCellText(0));
            String all = rows.toString() + rows.stream().map(SignInSheetTest::text).toList();
            assertTrue(all.contains("应到 50 人，实到 2 人；名单外 0 人，远程 1 人"), all);
            assertTrue(all.contains("刷卡（摄像头）"), all);
            assertTrue(all.contains("补签"), all);
            assertTrue(all.contains("远程，不计实到"), all);
            long absent = rows.stream().filter(row -> text(row).contains("未到")).count();
            assertEquals(47, absent);
        }
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.getCellCount(); i++) {
            text.append(row.getCellText(i)).append('|');
        }
        return text.toString();
    }

    @Test
    void thePaperHasEveryNameOnItsPages() throws IOException {
        byte[] pdf = load("pdf");
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "sheet.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(document.getNumberOfPages() > 1);
            assertTrue(text.contains("青石沟村支部党员大会签到表"), text);
            assertTrue(text.contains("50"), text);
            assertTrue(text.contains("刘建国"), text);
        }
    }
}
