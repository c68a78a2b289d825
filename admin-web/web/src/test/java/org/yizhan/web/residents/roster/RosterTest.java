package org.yizhan.web.residents.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

class RosterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.load(Language.ZH_CN);
    private static final Charset GBK = Charset.forName("GBK");

    private static byte[] xlsx(Consumer<Worksheet> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("花名册"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Consumer<Worksheet> rows(String... lines) {
        return sheet -> {
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        };
    }

    private static RosterResult.Ready ready(byte[] file) {
        return assertInstanceOf(RosterResult.Ready.class, Roster.read(file, TODAY));
    }

    private static List<String> problems(byte[] file) {
        RosterResult.Faulty faulty =
                assertInstanceOf(RosterResult.Faulty.class, Roster.read(file, TODAY));
        return faulty.problems().stream()
                .map(problem -> problem.line() + " " + TEXTS.render(problem.what()))
                .toList();
    }

    private static String unreadable(byte[] file) {
        var result = assertInstanceOf(RosterResult.Unreadable.class, Roster.read(file, TODAY));
        return TEXTS.render(result.why());
    }

    private static String nameless(byte[] file) {
        var result = assertInstanceOf(RosterResult.Nameless.class, Roster.read(file, TODAY));
        return TEXTS.render(result.why());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void understandsAClerksTableWithATitleAboveIt() {
        var ready =
                ready(
                        xlsx(sheet -> {
                            rows(
                                            "青石沟村党员花名册",
                                            "序号,姓 名,性别,出生年月（必填）,政治面貌,入党时间,党小组,手机号码,备注",
                                            "1,王秀英,女,1956-03,正式党员,1985.7.1,第一党小组,138 0000 0001,",
                                            "2,李 明,男,1990年5月6日,群众,,,,")
                                    .accept(sheet);
                            sheet.range(0, 0, 0, 8).merge();
                        }));
        RosterLine wang = ready.lines().getFirst();
        assertEquals("王秀英", wang.name());
        assertEquals(Gender.FEMALE, wang.gender());
        assertEquals(Optional.of(LocalDate.of(1956, 3, 1)), wang.birthday());
        assertEquals(MemberStatus.FULL, wang.membership().orElseThrow().status());
        assertEquals(
                Optional.of(LocalDate.of(1985, 7, 1)), wang.membership().orElseThrow().joined());
        assertEquals("第一党小组", wang.membership().orElseThrow().group());
        assertEquals("李明", ready.lines().get(1).name());
        assertEquals(Optional.empty(), ready.lines().get(1).membership());
        assertEquals(List.of("序号", "备注"), ready.unused());
    }

    @Test
    void readsRealDatesAndNumbersOfASheet() {
        var ready =
                ready(
                        xlsx(sheet -> {
                            rows("姓名,出生日期,电话").accept(sheet);
                            sheet.value(1, 0, "王秀英");
                            sheet.value(1, 1, LocalDate.of(1956, 3, 2));
                            sheet.style(1, 1).format("yyyy-mm-dd").set();
                            sheet.value(1, 2, 13800000001L);
                        }));
        RosterLine wang = ready.lines().getFirst();
        assertEquals(Optional.of(LocalDate.of(1956, 3, 2)), wang.birthday());
        assertEquals(Optional.of("13800000001"), wang.phone());
    }

    @Test
    void readsGbkAsChineseSpreadsheetsSaveIt() {
        var ready = ready("姓名,性别,户号\r\n王秀英,女,二组12号\r\n".getBytes(GBK));
        assertEquals("王秀英", ready.lines().getFirst().name());
        assertEquals(
                Optional.of(new RosterLine.Door("二组12号", "")), ready.lines().getFirst().door());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"姓名,电话\n\"王，秀英\",\n", "姓名;电话\n王秀英;138-0000-0001\n", "\uFEFF姓名\t电话\n王秀英\t\n"})
    void readsTheWaysSeparatedTextIsWritten(String text) {
        var result = Roster.read(utf8(text), TODAY);
        if (text.contains("，")) {
            assertTrue(problems(utf8(text)).getFirst().startsWith("2 “王，秀英”不像"));
        } else {
            assertEquals("王秀英", ((RosterResult.Ready) result).lines().getFirst().name());
        }
    }

    @Test
    void readsUtf16() {
        assertEquals(
                "王秀英",
                ready("\uFEFF姓名\t性别\n王秀英\t女\n".getBytes(StandardCharsets.UTF_16LE))
                        .lines()
                        .getFirst()
                        .name());
    }

    @Test
    void wrongColumnsAreNamed() {
        assertEquals(
                "没有找到“姓名”这一列。表里第一行写的是：编号、数量。请在下面点一点，哪一列是姓名。", nameless(xlsx(rows("编号,数量", "1,2"))));
    }

    @Test
    void anEmptyFileSaysSo() {
        assertEquals("这个文件是空的，一行也没有。", unreadable(new byte[0]));
        assertEquals("这个文件是空的，一行也没有。", unreadable(xlsx(_ -> {})));
        assertEquals("只有表头，下面没有人。", unreadable(xlsx(rows("姓名,性别"))));
    }

    @Test
    void mergedCellsAmongPeopleAreNamed() {
        byte[] file =
                xlsx(sheet -> {
                    rows("姓名,户号", "王秀英,二组12号", "李明,").accept(sheet);
                    sheet.range(1, 1, 2, 1).merge();
                });
        assertEquals(List.of("2 B2:B3 是合并的格子。请取消合并，每一格都填上。"), problems(file));
    }

    @Test
    void thePersonTwiceIsReportedAndNamesakesAreNot() {
        assertEquals(
                List.of("4 王秀英和第 2 行像是同一个人。要是同名的两个人，请写上出生日期。"),
                problems(xlsx(rows("姓名,出生日期", "王秀英,1956-03-02", "李明,", "王秀英,1956-03-02"))));
        assertEquals(
                2, ready(xlsx(rows("姓名,出生日期", "王秀英,1956-03-02", "王秀英,1988-01-09"))).lines().size());
    }

    @Test
    void everyWrongLineIsReportedAndTheGoodOnesCounted() {
        byte[] file =
                xlsx(
                        rows(
                                "姓名,性别,出生日期,电话,政治面貌",
                                "王秀英,女,1956-03-02,13800000001,正式党员",
                                ",男,1950-01-01,,",
                                "李明,雄,2030-01-01,打村部电话,组长"));
        assertEquals(
                List.of(
                        "3 没有写姓名。",
                        "4 性别“雄”看不懂，请写“男”或“女”。",
                        "4 “出生日期”写的“2030-01-01”不是一个能用的日子，请写成 1956-03-02 这样。",
                        "4 电话“打村部电话”看不懂，请只写号码。",
                        "4 “组长”看不懂，请写“正式党员”“预备党员”“入党积极分子”或“群众”。"),
                problems(file));
        assertEquals(1, ((RosterResult.Faulty) Roster.read(file, TODAY)).good());
    }

    @Test
    void formulasAreReportedAndNeverComputed() {
        byte[] file =
                xlsx(sheet -> {
                    rows("姓名,电话").accept(sheet);
                    sheet.value(1, 0, "王秀英");
                    sheet.formula(1, 1, "HYPERLINK(\"http://example.org\")");
                });
        assertEquals(List.of("2 “电话”里是公式，不是字。请复制，再“粘贴为数值”。"), problems(file));
        assertTrue(problems(utf8("姓名,电话\n=cmd|'/c calc'!A1,\n")).getFirst().contains("不像人的姓名"));
    }

    @Test
    void tenThousandLinesAreRead() {
        StringBuilder text = new StringBuilder("姓名,身份证号,电话\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("王秀英,,1380000%04d\n".formatted(i));
        }
        // Ten thousand namesakes, told apart by telephone, are the worst case.
        assertEquals(10_000, ready(utf8(text.toString())).lines().size());
    }

    @Test
    void moreLinesThanAnyVillageAreRefused() {
        String text = "姓名\n" + "王秀英\n".repeat(GridReader.MOST_LINES + 1);
        assertEquals("这个表太大了，超过 20000 行。请分成几个文件。", unreadable(utf8(text)));
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 120; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(unreadable(out.toByteArray()).startsWith("这个表太大了"));
    }

    @Test
    void theOldFormatAndPicturesAreNamed() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, (byte) 0xFF};
        assertTrue(unreadable(old).startsWith("这是老格式的表"));
        assertTrue(unreadable(picture).startsWith("这个文件看不懂"));
        assertTrue(unreadable(new byte[] {'P', 'K', 3, 4, 9, 9}).startsWith("这个文件看不懂"));
    }

    @Test
    void anIdentityNumberTellsBirthdayAndGenderAndIsNotKept() {
        var ready = ready(utf8("姓名,身份证号\n王秀英,11010519491231002X\n"));
        RosterLine wang = ready.lines().getFirst();
        assertEquals(Optional.of(LocalDate.of(1949, 12, 31)), wang.birthday());
        assertEquals(Gender.FEMALE, wang.gender());
        assertTrue(!wang.toString().contains("11010519491231002X"));
        assertTrue(problems(utf8("姓名,身份证号\n王秀英,110105194912310020\n")).getFirst().contains("身份证号"));
    }

    @ParameterizedTest
    @CsvSource({
        "1956-03-02,1956-03-02",
        "1956/3/2,1956-03-02",
        "1956.3,1956-03-01",
        "1956年3月,1956-03-01",
        "1956年3月2日,1956-03-02",
        "19560302,1956-03-02",
        "195603,1956-03-01",
        "1956,1956-01-01",
        "1956年,1956-01-01",
        "1956-03-02 00:00:00,1956-03-02"
    })
    void understandsDaysAsClerksWriteThem(String written, LocalDate meant) {
        assertEquals(Optional.of(meant), Values.day(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1956-13-02", "1956-02-30", "三月", "56-3-2", "1956-3-2-1"})
    void refusesWhatIsNoDay(String written) {
        assertEquals(Optional.empty(), Values.day(written));
    }
}
