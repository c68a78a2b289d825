package org.yizhan.web.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.papers.Sheet;

/// A whole roster through the page, as a clerk's browser sends it.
class RosterJourneyTest {
    private static final String ROSTER = "/at/999901100201/roster";
    private static final Pattern CONFIRM =
            Pattern.compile("action=\"(/at/999901100201/roster/[0-9a-f]{32})\"");

    private static final Pattern COLUMNS =
            Pattern.compile("action=\"(/at/999901100201/roster/[0-9a-f]{32}/columns)\"");

    @TempDir Path folder;

    private static TestBrowser liu(TestVillage village) {
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        TestBrowser browser = new TestBrowser(village);
        browser.signIn("liu");
        return browser;
    }

    private static void bring(TestBrowser browser, byte[] file) {
        String preview = browser.upload(ROSTER, ROSTER, "花名册.xlsx", file).body();
        Matcher confirm = CONFIRM.matcher(preview);
        assertTrue(confirm.find(), preview);
        assertTrue(browser.submit(ROSTER, confirm.group(1)).body().contains("都记好了"));
    }

    private static List<String> views(TestVillage village) {
        Function<Person, String> line =
                person ->
                        person.resident().name()
                                + person.resident().nameReading()
                                + person.resident().gender()
                                + person.resident().birthday()
                                + person.resident().phone()
                                + person.resident().away()
                                + person.household()
                                + person.membership();
        return village.ledger.read(views -> People.of(views, TestVillage.VILLAGE)).byName().stream()
                .map(line)
                .sorted()
                .toList();
    }

    @Test
    void whatIsExportedAndImportedElsewhereGivesTheSameViews() throws IOException {
        try (TestVillage one = TestVillage.terminal(Files.createDirectory(folder.resolve("one")));
                TestVillage other =
                        TestVillage.terminal(Files.createDirectory(folder.resolve("other")))) {
            DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22)).recordInto(one.ledger);
            byte[] file = liu(one).take(ROSTER, ROSTER + "/export");
            bring(liu(other), file);
            assertEquals(views(one), views(other));
        }
    }

    @Test
    void whatAColumnIsIsSaidOnceAndRememberedForTheNextFile() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            TestBrowser liu = liu(village);
            byte[] file = "户主,哪年生\n王秀英,1956\n".getBytes(StandardCharsets.UTF_8);
            String asked = liu.upload(ROSTER, ROSTER, "户.csv", file).body();
            assertTrue(asked.contains("哪一列是姓名"), asked);
            Matcher columns = COLUMNS.matcher(asked);
            assertTrue(columns.find(), asked);
            String preview =
                    liu.submit(
                                    ROSTER,
                                    columns.group(1),
                                    "header",
                                    "户主",
                                    "column",
                                    "NAME",
                                    "header",
                                    "哪年生",
                                    "column",
                                    "BIRTHDAY")
                            .body();
            assertTrue(preview.contains("这个表里有 1 个人"), preview);
            assertEquals(0, views(village).size());
            byte[] next = "户主,哪年生\n李明,1960\n".getBytes(StandardCharsets.UTF_8);
            bring(liu, next);
            assertTrue(views(village).getFirst().startsWith("李明"), views(village)::toString);
        }
    }

    @Test
    void tenThousandPeopleComeInAtOnceOrNotAtAll() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            TestBrowser liu = liu(village);
            Sheet good = many(-1);
            Sheet bad = many(9_999);
            String refused = liu.upload(ROSTER, ROSTER, "x.xlsx", bad.bytes()).body();
            assertTrue(refused.contains("第 10001 行"));
            assertEquals(0, views(village).size());
            bring(liu, good.bytes());
            assertEquals(10_000, views(village).size());
        }
    }

    /// @param wrong the person whose birthday makes no sense; -1 for nobody
    private static Sheet many(int wrong) {
        Sheet sheet = new Sheet("花名册");
        sheet.header(List.of("姓名", "性别", "出生日期", "户号", "政治面貌"));
        for (int i = 0; i < 10_000; i++) {
            String name = "王" + (char) (0x4e00 + i % 5_000) + (char) (0x5e00 + i / 5_000);
            String day = i == wrong ? "昨天" : LocalDate.of(1940, 1, 1).plusDays(i).toString();
            sheet.line(List.of(name, "女", day, i / 4 + "号", i % 10 == 0 ? "正式党员" : "群众"));
        }
        return sheet;
    }
}
