package org.yizhan.content.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML that strangers wrote: a document type, and with it every entity, ends the reading
/// (OWASP: XML External Entity Prevention). A bare `<!DOCTYPE html>` is let pass where asked.
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /// Told of what stands in a document, in order.
    interface Teller {
        void start(XMLStreamReader xml) throws RefusedDocument;

        default void end(String name) throws RefusedDocument {}

        default void words(String text) {}
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /// @throws RefusedDocument if it is not well-formed, or declares entities
    static void read(byte[] xml, Teller teller) throws RefusedDocument {
        refuseEntities(xml);
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> teller.start(reader);
                    case XMLStreamConstants.END_ELEMENT -> teller.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            teller.words(reader.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                            teller.words(known(reader.getLocalName()));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new RefusedDocument("study.import.damaged");
        }
    }

    /// Looked for in the bytes, before anything reads them: a reader that ignores document types
    /// does not tell what stood in one. Zero bytes are those of UTF-16.
    private static void refuseEntities(byte[] xml) throws RefusedDocument {
        String text = new String(xml, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!ENTITY") || text.contains("SYSTEM \"file:")) {
            throw new RefusedDocument("study.import.entities");
        }
    }

    /// The entities of XHTML that books really use.
    private static String known(String entity) {
        return switch (entity) {
            case "nbsp" -> " ";
            case "mdash" -> "—";
            case "hellip" -> "…";
            case "ldquo" -> "“";
            case "rdquo" -> "”";
            default -> "";
        };
    }

    /// An attribute by its local name, whatever its name space.
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
