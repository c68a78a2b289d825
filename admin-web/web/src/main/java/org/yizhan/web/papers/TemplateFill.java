package org.yizhan.web.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Fills the named cells of somebody's own `.xlsx` and leaves everything else as it is. A name with
/// several values fills downwards from its cell. Numbers are written as numbers, so that the form's own
/// formulas count with them, and these are told to when it is opened.
public final class TemplateFill {
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern CELL =
            Pattern.compile("'?(.+?)'?!\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::.*)?");
    private static final String WORKBOOK = "xl/workbook.xml";

    /// As people write a number, not a telephone's or a date's.
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,6})?");

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateFill() {}

    /// @param values by the cells' names; a name the form has not is left out
    /// @throws IOException if it is no such file, or too large
    public static byte[] fill(byte[] template, Map<String, List<String>> values)
            throws IOException {
        TemplateFill fill = new TemplateFill();
        fill.unpack(template);
        try {
            fill.put(values);
            return fill.pack();
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    /// The names of the cells a form has.
    ///
    /// @throws IOException if it is no such file, or too large
    public static List<String> names(byte[] template) throws IOException {
        TemplateFill fill = new TemplateFill();
        fill.unpack(template);
        try {
            return List.copyOf(fill.cells().keySet());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private void unpack(byte[] file) throws IOException {
        int left = MOST_BYTES;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                byte[] bytes = zip.getInputStream(entry).readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new IOException("Too large");
                }
                parts.put(entry.getName(), bytes);
            }
        }
        if (!parts.containsKey(WORKBOOK)) {
            throw new IOException("Not a spreadsheet");
        }
    }

    private byte[] pack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /// @param part the sheet's part of the package
    private record Cell(String part, String column, int row) {}

    private Map<String, Cell> cells()
            throws IOException, SAXException, ParserConfigurationException {
        Document workbook = read(WORKBOOK);
        Map<String, String> sheets = sheets(workbook);
        Map<String, Cell> cells = new TreeMap<>();
        for (Element name : elements(workbook, "definedName")) {
            Matcher where = CELL.matcher(name.getTextContent().strip());
            if (where.matches() && sheets.containsKey(where.group(1))) {
                cells.put(
                        name.getAttribute("name"),
                        new Cell(
                                sheets.getOrDefault(where.group(1), ""),
                                where.group(2),
                                Integer.parseInt(where.group(3))));
            }
        }
        return cells;
    }

    private Map<String, String> sheets(Document workbook)
            throws IOException, SAXException, ParserConfigurationException {
        Map<String, String> targets = new LinkedHashMap<>();
        Document relations = read("xl/_rels/workbook.xml.rels");
        NodeList all = relations.getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            String target = one.getAttribute("Target");
            targets.put(
                    one.getAttribute("Id"),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        for (Element sheet : elements(workbook, "sheet")) {
            String part = targets.getOrDefault(sheet.getAttributeNS(RELATION, "id"), "");
            if (parts.containsKey(part)) {
                sheets.put(sheet.getAttribute("name"), part);
            }
        }
        return sheets;
    }

    private void put(Map<String, List<String>> values)
            throws IOException, SAXException, ParserConfigurationException, TransformerException {
        Map<String, Document> open = new LinkedHashMap<>();
        for (Map.Entry<String, Cell> named : cells().entrySet()) {
            List<String> texts = values.getOrDefault(named.getKey(), List.of());
            Cell cell = named.getValue();
            if (!open.containsKey(cell.part())) {
                open.put(cell.part(), read(cell.part()));
            }
            Optional<Document> sheet = Optional.ofNullable(open.get(cell.part()));
            for (int i = 0; i < texts.size() && sheet.isPresent(); i++) {
                set(sheet.get(), cell.column(), cell.row() + i, texts.get(i));
            }
        }
        for (Map.Entry<String, Document> sheet : open.entrySet()) {
            parts.put(sheet.getKey(), write(sheet.getValue()));
        }
        countAnew();
    }

    /// What the form's formulas gave before it was filled is no longer so (ECMA-376-1, 18.2.2).
    private void countAnew()
            throws IOException, SAXException, ParserConfigurationException, TransformerException {
        Document workbook = read(WORKBOOK);
        List<Element> settings = elements(workbook, "calcPr");
        Element counting =
                settings.isEmpty()
                        ? workbook.createElementNS(SHEET, "calcPr")
                        : settings.getFirst();
        counting.setAttribute("fullCalcOnLoad", "1");
        for (Element names : elements(workbook, "definedNames")) {
            if (settings.isEmpty()) {
                names.getParentNode().insertBefore(counting, names.getNextSibling());
            }
        }
        parts.put(WORKBOOK, write(workbook));
    }

    private static void set(Document sheet, String column, int row, String text) {
        Element data = elements(sheet, "sheetData").getFirst();
        Element line = child(data, "row", Integer.toString(row), row);
        Element cell = child(line, "c", column + row, number(column));
        while (cell.hasChildNodes()) {
            cell.removeChild(cell.getFirstChild());
        }
        if (NUMBER.matcher(text).matches()) {
            cell.removeAttribute("t");
            Element value = sheet.createElementNS(SHEET, "v");
            value.setTextContent(text);
            cell.appendChild(value);
        } else {
            cell.setAttribute("t", "inlineStr");
            cell.appendChild(inline(sheet, text));
        }
    }

    private static Element inline(Document sheet, String text) {
        Element is = sheet.createElementNS(SHEET, "is");
        Element t = sheet.createElementNS(SHEET, "t");
        t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        t.setTextContent(Sheet.safe(text));
        is.appendChild(t);
        return is;
    }

    /// The row or cell of a place, made where it belongs if there is none.
    ///
    /// @param order rows and cells stand in ascending order
    private static Element child(Element parent, String tag, String reference, int order) {
        for (Element each : children(parent, tag)) {
            int there = order(each, tag);
            if (there == order) {
                return each;
            }
            if (there > order) {
                return (Element) parent.insertBefore(fresh(parent, tag, reference), each);
            }
        }
        return (Element) parent.appendChild(fresh(parent, tag, reference));
    }

    private static int order(Element each, String tag) {
        String reference = each.getAttribute("r");
        return tag.equals("row")
                ? Integer.parseInt(reference)
                : number(reference.replaceAll("\\d", ""));
    }

    private static Element fresh(Element parent, String tag, String reference) {
        Element element = parent.getOwnerDocument().createElementNS(SHEET, tag);
        element.setAttribute("r", reference);
        return element;
    }

    /// A is 1, Z is 26, AA is 27.
    private static int number(String column) {
        return column.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static List<Element> children(Element parent, String tag) {
        NodeList all = parent.getChildNodes();
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> node instanceof Element && tag.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList all = document.getElementsByTagNameNS(SHEET, tag);
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /// Nothing outside the part is ever read (OWASP, XML External Entity Prevention).
    private Document read(String part)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        factory.setNamespaceAware(true);
        byte[] bytes = parts.getOrDefault(part, new byte[0]);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static byte[] write(Document document) throws TransformerException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        document.setXmlStandalone(true);
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
