package org.yizhan.web.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What office programs complain of (ECMA-376 part 2): parts without a type, relationships that lead
/// nowhere, ids used twice, XML that is none.
class OfficeFilesTest {
    @TempDir Path folder;

    static Stream<byte[]> files() {
        Document document =
                new Document.Builder("会议 <记录> & \"议程\"\u0001")
                        .heading("议程")
                        .line("时间", "2026年")
                        .paragraph("第一行\uD800第二行")
                        .table(List.of("议题", "赞成"), List.of(List.of("修路", "37")), List.of(0.7, 0.3))
                        .build(List.of("台账校验：0"));
        Sheet sheet = new Sheet("名字里有/和:还有[]，比三十一个字还要长得多得多得多得多得多得多");
        sheet.title("签到表", 2);
        sheet.header(List.of("序号", "姓名"));
        sheet.line(List.of(1, "=HYPERLINK(\"http://x\")"));
        return Stream.of(Docx.of(document), sheet.bytes());
    }

    /// As office programs read it: by its table of contents.
    private Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(Files.write(folder.resolve("file"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                assertNull(parts.put(entry.getName(), part), entry.getName());
            }
        }
        return parts;
    }

    private static List<Element> elements(Map<String, byte[]> parts, String part, String name)
            throws Exception {
        byte[] xml = Objects.requireNonNull(parts.get(part), part);
        NodeList found =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPartIsWellFormedAndHasItsType(byte[] file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        List<String> typed = new ArrayList<>();
        for (Element override : elements(parts, "[Content_Types].xml", "Override")) {
            typed.add(override.getAttribute("PartName").substring(1));
        }
        assertEquals(new HashSet<>(typed).size(), typed.size(), typed::toString);
        assertTrue(parts.keySet().containsAll(typed), typed::toString);
        for (String part : parts.keySet()) {
            elements(parts, part, "x");
            boolean known = part.endsWith(".rels") || part.equals("[Content_Types].xml");
            assertTrue(known || typed.contains(part), part);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRelationshipHasItsOwnIdAndLeadsToAPart(byte[] file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels")) {
                Path from = Path.of("/" + part).resolve("../..").normalize();
                List<String> ids = new ArrayList<>();
                for (Element relationship : elements(parts, part, "Relationship")) {
                    ids.add(relationship.getAttribute("Id"));
                    Path target = from.resolve(relationship.getAttribute("Target")).normalize();
                    assertTrue(parts.containsKey(target.toString().substring(1)), target::toString);
                }
                assertEquals(new HashSet<>(ids).size(), ids.size(), part);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noCellIsAFormulaAndNoSheetsNameIsTooLong(byte[] file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        if (parts.containsKey("xl/workbook.xml")) {
            String name =
                    elements(parts, "xl/workbook.xml", "sheet").getFirst().getAttribute("name");
            assertTrue(name.length() <= 31 && !name.matches(".*[\\\\/*?:\\[\\]].*"), name);
            assertEquals(List.of(), elements(parts, "xl/worksheets/sheet1.xml", "f"));
        }
    }
}
