package org.yizhan.web.study;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.views.Entry;

/// The lessons in force as an Atom feed (RFC 4287).
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @param place whose feed it is
    /// @param name of the place
    /// @param now for a feed without lessons
    static String of(PlaceId place, String name, List<Entry<Publication>> lessons, Instant now) {
        StringWriter text = new StringWriter();
        try {
            new AtomFeed(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text))
                    .write(place, name, lessons, now);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void write(PlaceId place, String name, List<Entry<Publication>> lessons, Instant now)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "zh-CN");
        element("id", "urn:uuid:" + named("study/feed/" + place));
        element("title", name);
        element(
                "updated",
                lessons.stream().map(Entry::at).max(Instant::compareTo).orElse(now) + "");
        link("self", "/study/feed.atom");
        link("alternate", "/study");
        for (Entry<Publication> entry : lessons) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Entry<Publication> entry) throws XMLStreamException {
        var lesson = entry.value().lesson();
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + named("study/" + entry.subject()));
        element("title", lesson.title());
        element("updated", entry.at().toString());
        xml.writeStartElement("author");
        element("name", lesson.publisher().isEmpty() ? lesson.title() : lesson.publisher());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", lesson.topic());
        link("alternate", "/study/" + entry.subject());
        element("content", String.join("\n", lesson.sentences()));
        xml.writeEndElement();
    }

    /// The same for ever, and different for everything that is not the same (RFC 9562, version 3).
    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("yizhan/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
