package org.yizhan.web.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type reaches a spreadsheet as text, never as something to be computed.
class SheetTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "=HYPERLINK(\"http://example.org\")"
            })
    void whatCouldBeAFormulaGetsAnApostrophe(String typed) {
        assertEquals("'" + typed, Sheet.safe(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 139 0000 0001", "王秀英", "1978-03-04", "五组=六组", "0570-5550133"})
    void whatIsNoneStaysAsItIs(String typed) {
        assertEquals(typed, Sheet.safe(typed));
    }

    @Test
    void aFileHoldsNoFormulaAndNoIdentityNumber() throws IOException {
        Sheet sheet = new Sheet("名单");
        sheet.title("=1+1", 2);
        sheet.header(List.of("=2+2", "姓名"));
        sheet.line(List.of("=3+3", "王秀英 11010519491231002X"));
        sheet.note("=4+4");
        String xml = text(sheet.bytes());
        assertFalse(xml.contains("<f>"), xml);
        assertFalse(xml.contains("11010519491231002X"), xml);
        for (String formula : List.of("'=1+1", "'=2+2", "'=3+3", "'=4+4")) {
            assertTrue(xml.contains(formula) || xml.contains(formula.replace("'", "&apos;")), xml);
        }
    }

    private String text(byte[] xlsx) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), xlsx);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                all.append(new String(part, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
