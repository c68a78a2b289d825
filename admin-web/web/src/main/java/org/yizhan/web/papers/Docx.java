package org.yizhan.web.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yizhan.web.papers.Document.Block;

/// A document as `.docx` (ECMA-376), to be changed further in any office program. Type and measures
/// follow 《党政机关公文格式》 GB/T 9704: title 2号 小标宋, text 3号 仿宋, 28.95 pt a line.
public final class Docx {
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private static final String SMALL = "<w:sz w:val=\"28\"/>";

    /// The width between the margins, in twentieths of a point.
    private static final int WIDTH = 8_845;

    private static final String TYPES =
            HEAD
                    + "<Types xmlns=\""
                    + PACKAGE
                    + "/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + part("document", "document.main")
                    + part("styles", "styles")
                    + part("footer1", "footer")
                    + "</Types>";
    private static final String RELATIONS =
            HEAD
                    + "<Relationships xmlns=\""
                    + PACKAGE
                    + "/relationships\">"
                    + relation("rId1", "officeDocument", "word/document.xml")
                    + "</Relationships>";
    private static final String DOCUMENT_RELATIONS =
            HEAD
                    + "<Relationships xmlns=\""
                    + PACKAGE
                    + "/relationships\">"
                    + relation("rId1", "styles", "styles.xml")
                    + relation("rId2", "footer", "footer1.xml")
                    + "</Relationships>";
    private static final String STYLES =
            HEAD
                    + "<w:styles "
                    + WORD
                    + "><w:docDefaults><w:rPrDefault><w:rPr>"
                    + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\"/>"
                    + "<w:sz w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                    + "<w:pPrDefault><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault>"
                    + "</w:docDefaults>"
                    + style(
                            "Title",
                            "<w:spacing w:after=\"400\" w:line=\"760\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                            "小标宋",
                            44)
                    + style("Heading", "<w:keepNext/>", "黑体", 32)
                    + "</w:styles>";

    /// — 1 —, at the foot of each page.
    private static final String PAGE_NUMBER =
            "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                    + run("— ", SMALL)
                    + "<w:fldSimple w:instr=\"PAGE\">"
                    + run("1", SMALL)
                    + "</w:fldSimple>"
                    + run(" —", SMALL)
                    + "</w:p>";

    private Docx() {}

    private static String part(String name, String type) {
        return "<Override PartName=\"/word/"
                + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                + type
                + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }

    private static String style(String id, String paragraph, String font, int halfPoints) {
        return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr><w:rPr>"
                        + "<w:rFonts w:eastAsia=\"%s\"/><w:sz w:val=\"%d\"/></w:rPr></w:style>")
                .formatted(id, id, paragraph, font, halfPoints);
    }

    public static byte[] of(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
            put(zip, "word/styles.xml", STYLES);
            put(zip, "word/footer1.xml", footer(document.foot()));
            put(zip, "word/document.xml", body(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String footer(List<String> lines) {
        StringBuilder xml = new StringBuilder(HEAD + "<w:ftr " + WORD + ">");
        for (String line : lines) {
            xml.append("<w:p><w:pPr><w:spacing w:line=\"260\" w:lineRule=\"exact\"/></w:pPr>")
                    .append(run(line, "<w:sz w:val=\"16\"/>"))
                    .append("</w:p>");
        }
        return xml.append(PAGE_NUMBER).append("</w:ftr>").toString();
    }

    private static String body(Document document) {
        StringBuilder xml = new StringBuilder(HEAD + "<w:document " + WORD + "><w:body>");
        xml.append(paragraph("<w:pStyle w:val=\"Title\"/>", run(document.title(), "")));
        document.blocks().forEach(block -> block(xml, block));
        xml.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .append(
                        "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1587\"")
                .append(" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>");
        return xml.append("</w:body></w:document>").toString();
    }

    private static void block(StringBuilder xml, Block block) {
        switch (block) {
            case Block.Heading heading ->
                    xml.append(paragraph("<w:pStyle w:val=\"Heading\"/>", run(heading.text(), "")));
            case Block.Paragraph text ->
                    xml.append(
                            paragraph(
                                    "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>",
                                    run(text.text(), "")));
            case Block.Line line ->
                    xml.append(
                            paragraph(
                                    "", run(line.label() + "：", "<w:b/>") + run(line.text(), "")));
            case Block.Table table -> table(xml, table);
        }
    }

    private static void table(StringBuilder xml, Block.Table table) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/>");
        xml.append("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:%s w:val=\"single\" w:sz=\"4\"/>".formatted(side));
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (double share : table.shares()) {
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(Math.round(WIDTH * share)));
        }
        xml.append("</w:tblGrid>");
        xml.append(row("<w:tblHeader/>", table.header(), table.shares(), "<w:b/>" + SMALL));
        table.rows().forEach(row -> xml.append(row("", row, table.shares(), SMALL)));
        xml.append("</w:tbl>").append(paragraph("", ""));
    }

    /// @param properties what the row is besides whole on its page
    private static String row(
            String properties, List<String> cells, List<Double> shares, String type) {
        StringBuilder xml =
                new StringBuilder("<w:tr><w:trPr><w:cantSplit/>" + properties + "</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append(
                            "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>"
                                    .formatted(Math.round(WIDTH * shares.get(i))))
                    .append(paragraph("", run(cells.get(i), type)))
                    .append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    private static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String run(String text, String properties) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(properties, escaped(text));
    }

    /// Characters XML 1.0 has no place for are left out.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= 0x20 || c == '\t')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }
}
