package org.yizhan.web.residents.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks into an `.xlsx` before it is read as a table: that it does not unpack to something huge,
/// and which cells are joined, which the table reader does not tell.
final class XlsxParts {
    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final Pattern AREA = Pattern.compile("[A-Z]+(\\d+):[A-Z]+(\\d+)");

    private final Map<String, byte[]> parts = new HashMap<>();
    private boolean withinLimits = true;

    private XlsxParts() {}

    static XlsxParts of(byte[] file) throws IOException {
        XlsxParts found = new XlsxParts();
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                int left = (int) (MOST_BYTES - total);
                byte[] bytes = zip.getInputStream(entry).readNBytes(left + 1);
                total += bytes.length;
                if (total > MOST_BYTES || found.parts.size() >= MOST_PARTS) {
                    found.withinLimits = false;
                    found.parts.clear();
                    return found;
                }
                found.keep(entry.getName(), bytes);
            }
        }
        return found;
    }

    private void keep(String name, byte[] bytes) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            parts.put(name.startsWith("/") ? name.substring(1) : name, bytes);
        }
    }

    boolean isWithinLimits() {
        return withinLimits;
    }

    List<Grid.Merged> mergedInFirstSheet() throws IOException {
        try {
            List<Grid.Merged> merged = new ArrayList<>();
            for (String area : attributes(firstSheet(), "mergeCell", "ref")) {
                Matcher lines = AREA.matcher(area);
                if (lines.matches()) {
                    int first = Integer.parseInt(lines.group(1));
                    int last = Integer.parseInt(lines.group(2));
                    merged.add(new Grid.Merged(area, first, last));
                }
            }
            return merged;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private String firstSheet() throws XMLStreamException {
        List<String> sheets = attributes("xl/workbook.xml", "sheet", "id");
        List<String> ids = attributes("xl/_rels/workbook.xml.rels", "Relationship", "Id");
        List<String> targets = attributes("xl/_rels/workbook.xml.rels", "Relationship", "Target");
        int index = sheets.isEmpty() ? -1 : ids.indexOf(sheets.getFirst());
        if (index < 0 || index >= targets.size()) {
            return "xl/worksheets/sheet1.xml";
        }
        String target = targets.get(index);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private List<String> attributes(String part, String element, String attribute)
            throws XMLStreamException {
        List<String> values = new ArrayList<>();
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            return values;
        }
        InputStream in = new ByteArrayInputStream(bytes);
        XMLStreamReader reader = factory().createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    if (reader.getAttributeLocalName(i).equals(attribute)) {
                        values.add(reader.getAttributeValue(i));
                    }
                }
            }
        }
        reader.close();
        return values;
    }

    /// Nothing outside the file is ever read, and no entity is expanded.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
