package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.views.Entry;

/// The feed against RFC 4287: a schema for what may stand where, and its rules for how often (sections
/// 4.1.1 and 4.1.2).
class FeedTest {
    private static final PlaceId COUNTY = new PlaceId("999901");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Entry<Publication> entry(int number, String title, String publisher) {
        Lesson lesson =
                new Lesson(
                        "l" + number,
                        title,
                        "farming",
                        publisher,
                        TODAY,
                        List.of(
                                new LessonPage(
                                        Optional.empty(), List.of("雪 < 10 厘米 & 有风。", "早上看一看。"))));
        Audience everyone = new Audience(Set.of(), TODAY, Optional.empty());
        Instant at = Instant.parse("2026-11-22T01:20:00Z").plusSeconds(number);
        return new Entry<>(
                COUNTY,
                SubjectId.named("study/" + number),
                new Publication(lesson, List.of(), everyone, false),
                new FactId(number, number),
                new Stamp(at, TimeTrust.SYNCHRONISED),
                new Actor.Program(),
                1);
    }

    private static Element feed(PlaceId place, List<Entry<Publication>> lessons) throws Exception {
        return parsed(AtomFeed.of(place, "清河县", lessons, Instant.parse("2026-11-22T01:20:00Z")))
                .getDocumentElement();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static void validate(Element feed) throws Exception {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(FeedTest.class.getResource("atom.xsd"));
        schema.newValidator().validate(new DOMSource(feed));
        assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
        Set<String> ids = new HashSet<>();
        once(feed, ids);
        assertTrue(rels(feed).contains("self"), "A feed says where it is");
        for (Element entry : children(feed, "entry")) {
            once(entry, ids);
            assertTrue(!children(entry, "author").isEmpty(), "Each entry has an author");
            assertTrue(!children(entry, "content").isEmpty() || rels(entry).contains("alternate"));
        }
        for (Element person : descendants(feed, "author")) {
            assertEquals(1, children(person, "name").size());
        }
    }

    /// Exactly one id, title and moment; at most one alternate of a kind; no id twice.
    private static void once(Element element, Set<String> ids) {
        for (String name : List.of("id", "title", "updated")) {
            assertEquals(1, children(element, name).size(), name);
        }
        assertTrue(ids.add(children(element, "id").getFirst().getTextContent()), "An id twice");
        assertEquals(1, rels(element).stream().filter("alternate"::equals).count());
        assertTrue(children(element, "content").size() <= 1);
    }

    private static List<String> rels(Element element) {
        return children(element, "link").stream().map(link -> link.getAttribute("rel")).toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private static List<Element> descendants(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void aFeedOfLessonsIsWhatTheStandardAsksFor() throws Exception {
        Element feed = feed(COUNTY, List.of(entry(1, "下雪 <&>", "县农技站"), entry(2, "量血压", "")));
        validate(feed);
        Element first = children(feed, "entry").getFirst();
        assertEquals("下雪 <&>", children(first, "title").getFirst().getTextContent());
        assertEquals(
                "雪 < 10 厘米 & 有风。\n早上看一看。", children(first, "content").getFirst().getTextContent());
        assertEquals("2026-11-22T01:20:02Z", children(feed, "updated").getFirst().getTextContent());
    }

    @Test
    void aFeedWithoutLessonsIsOneToo() throws Exception {
        validate(feed(COUNTY, List.of()));
    }

    @Test
    void theFeedsOfTwoPlacesAreTwoFeeds() throws Exception {
        String one = id(feed(COUNTY, List.of()));
        String other = id(feed(new PlaceId("999901100201"), List.of()));
        assertTrue(!one.equals(other), one);
        assertEquals(one, id(feed(COUNTY, List.of(entry(1, "新的", "县里")))), "For ever");
    }

    private static String id(Element feed) {
        return children(feed, "id").getFirst().getTextContent();
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws Exception {
        Element feed = feed(COUNTY, List.of(entry(1, "下雪", "县农技站")));
        children(feed, "updated").getFirst().setTextContent("今天早上");
        assertThrows(SAXException.class, () -> validate(feed));
    }
}
