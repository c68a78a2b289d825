package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.yizhan.domain.accounts.Role;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// Where the county asks for it, two people release a lesson; then it is in the feed.
class ConsentTest {
    private static final String STUDY = "/at/" + TestVillage.VILLAGE + "/study";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser writer;
    private TestBrowser second;

    @BeforeEach
    void twoPeople() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        village.account(TestVillage.VILLAGE, "wang", Role.FIRST_SECRETARY);
        String name = StudyFacts.CONSENT.name();
        village.put(
                TestVillage.COUNTY,
                SettingFacts.SETTING,
                SettingFacts.subject(name),
                new SettingFacts.Value(name, "true"));
        writer = new TestBrowser(village);
        writer.signIn("liu");
        second = new TestBrowser(village);
        second.signIn("wang");
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private String write() {
        HttpResponse<String> preview =
                writer.submit(
                        STUDY + "/new",
                        STUDY + "/new",
                        "title",
                        "今晚有雪 <&>",
                        "topic",
                        "farming",
                        "publisher",
                        "青石沟村",
                        "text",
                        "今晚有雪。请少出门。");
        assertEquals(200, preview.statusCode());
        return preview.uri().getPath();
    }

    @Test
    void whoWroteItCannotReleaseItAlone() {
        String lesson = write();
        HttpResponse<String> waiting = writer.submit(lesson, lesson + "/release", "all", "yes");
        assertTrue(waiting.body().contains("等另一个人同意"), waiting.body());
        assertFalse(writer.open("/study").body().contains("今晚有雪"));
        HttpResponse<String> own = writer.submit(STUDY + "/new", lesson + "/agree");
        assertEquals(400, own.statusCode());
        assertFalse(writer.open("/study").body().contains("今晚有雪"));
        HttpResponse<String> released = second.submit(lesson, lesson + "/agree");
        assertTrue(released.body().contains("已经发布"), released.body());
        assertTrue(writer.open("/study").body().contains("今晚有雪"));
    }

    @Test
    void theFeedHoldsWhatAtomAsksFor() throws Exception {
        String lesson = write();
        writer.submit(lesson, lesson + "/release", "all", "yes");
        second.submit(lesson, lesson + "/agree");
        Document feed = parsed(writer.open("/study/feed.atom").body());
        assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getNamespaceURI());
        for (String required : List.of("id", "title", "updated", "link")) {
            assertTrue(feed.getElementsByTagName(required).getLength() >= 2, required);
        }
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertEquals("今晚有雪 <&>", entry.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(1, entry.getElementsByTagName("author").getLength());
        Instant.parse(entry.getElementsByTagName("updated").item(0).getTextContent());
        String content = entry.getElementsByTagName("content").item(0).getTextContent();
        assertEquals("今晚有雪。\n请少出门。", content);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
