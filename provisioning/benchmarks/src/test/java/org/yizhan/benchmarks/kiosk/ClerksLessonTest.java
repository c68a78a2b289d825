package org.yizhan.benchmarks.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.hub.Hub;
import org.yizhan.hub.HubOptions;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.tour.browser.Browser;
import org.yizhan.tour.browser.Certificate;
import org.yizhan.tour.office.Office;

/// A clerk who knows nothing of formats, at the county's page in Chromium, and two villages'
/// terminals: what is pasted, released, changed and withdrawn there is listened to here after the
/// next exchange. Pictures of page and screens at each step stay in `target/pictures/lesson`.
/// `ClerkPathTest` and `StudyDeliveryTest` are the short samples.
@Tag("full")
class ClerksLessonTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PICTURES = Path.of("target", "pictures", "lesson");
    private static final String STUDY = "/at/" + DemoPlaces.COUNTY.id() + "/study";

    @TempDir Path folder;
    private Hub hub;
    private ListeningVillage here;
    private ListeningVillage there;
    private Browser browser;
    private Office office;

    @BeforeEach
    void open() {
        HubOptions.Where where = new HubOptions.Where("127.0.0.1", 0);
        HubOptions options = new HubOptions(folder.resolve("hub"), where, Optional.empty(), true);
        hub = Hub.start(options, InstantSource.system());
        here = village("here", DemoPlaces.VILLAGE.id(), Glass.PORTRAIT);
        there = village("there", DemoPlaces.NEIGHBOUR.id(), Glass.LANDSCAPE);
        URI pages = URI.create(hub.pages());
        browser =
                Browser.open(
                        folder.resolve("browser"), Certificate.of(pages), new Dimension(1366, 768));
        office = new Office(browser, pages, "zhang");
        office.makeFirstAccount(hub.firstAccountCode().orElseThrow(), "张敏");
    }

    private ListeningVillage village(String name, PlaceId place, Glass glass) {
        TerminalNode node =
                TerminalNode.open(
                        folder.resolve(name), NodeSetup.real(InstantSource.system(), "test"));
        String code = hub.node().desk().offer(place, name, hub.address()).text();
        assertInstanceOf(EnrolmentResult.Enrolled.class, node.enrol(code));
        return new ListeningVillage(node, folder.resolve(name).resolve("packs"), glass);
    }

    @AfterEach
    void close() {
        browser.close();
        here.close();
        there.close();
        hub.close();
    }

    @Test
    void whatIsPastedIsHeardInBothVillagesChangedAndWithdrawn() throws Exception {
        paste();
        assertEquals(List.of(), here.lessons(), "Nothing is released yet");
        release();
        arrives(List.of("今晚有大雪。", "请看一看大棚的压膜线。"), "3-released");
        Lesson lesson = here.lessons().getFirst();
        assertEquals("边下边扫", lesson.quiz().getFirst().answer().text());
        change();
        arrives(List.of("今晚有暴雪。"), "4-changed");
        arrivedInBoth();
        withdraw();
    }

    private void paste() {
        office.open(STUDY + "/new");
        browser.type("#title", "下雪天看好大棚");
        browser.type("#text", "今晚有大雪。请看一看大棚的压膜线。");
        browser.choose("#picture1", photograph());
        browser.click("#quiz");
        browser.type("#question1", "雪下大了，什么时候扫？");
        browser.type("#choice11", "等停了再扫");
        browser.type("#choice12", "边下边扫");
        browser.click("input[name=right1][value='2']");
        browser.type("#why1", "雪太厚，棚会压塌。");
        page("1-pasted");
        browser.click("#save");
        browser.awaitText("终端上就是这个样子", PATIENCE);
        page("2-preview");
    }

    private void release() {
        browser.click("#release");
        browser.awaitText("已经发布", PATIENCE);
        browser.scrollTo("已经发布");
        page("3-released");
    }

    private void change() {
        browser.click("#edit");
        browser.type("#text", "【图1】\n今晚有暴雪。");
        browser.click("#save");
        browser.awaitText("终端上就是这个样子", PATIENCE);
        browser.click("#release");
        browser.awaitText("已经发布", PATIENCE);
        page("4-changed");
    }

    /// After one exchange each, both terminals show it and read it aloud.
    private void arrives(List<String> sentences, String step) throws Exception {
        here.exchange();
        there.exchange();
        hears(here, sentences, step + "-here");
        hears(there, sentences, step + "-there");
    }

    private static void hears(ListeningVillage village, List<String> sentences, String step) {
        Lesson lesson = village.lessons().getFirst();
        village.look(new Destination.StudyList(0), PICTURES.resolve(step + "-list.png"));
        List<String> said = village.listen(lesson);
        assertTrue(said.containsAll(sentences), said.toString());
        village.look(
                new Destination.LessonRead(lesson.id()), PICTURES.resolve(step + "-lesson.png"));
        village.look(new Destination.LessonQuiz(lesson.id()), PICTURES.resolve(step + "-quiz.png"));
    }

    /// What came to the terminals and what was touched there comes back in sums.
    private void arrivedInBoth() throws Exception {
        here.exchange();
        there.exchange();
        office.open(STUDY);
        browser.awaitText("听过 8 次", PATIENCE);
        browser.click("main .card h2 a");
        browser.awaitText("已送到 2 台终端，共 2 台", PATIENCE);
        browser.scrollTo("已送到 2 台终端");
        page("5-arrived");
    }

    private void withdraw() throws Exception {
        browser.click("#withdraw");
        browser.awaitText("已撤下", PATIENCE);
        page("6-withdrawn");
        for (ListeningVillage village : List.of(here, there)) {
            village.exchange();
            assertEquals(List.of(), village.lessons());
        }
        here.look(new Destination.StudyList(0), PICTURES.resolve("6-withdrawn-here-list.png"));
        there.look(new Destination.StudyList(0), PICTURES.resolve("6-withdrawn-there-list.png"));
    }

    private void page(String step) {
        save(browser.picture(), PICTURES.resolve(step + "-page.png"));
    }

    private static void save(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path photograph() {
        BufferedImage snow = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = snow.createGraphics();
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(150 + i % 100, 170 + i % 80, 200 + i % 50));
            pen.fillOval((i * 971) % 2400, (i * 577) % 1600, 180, 180);
        }
        pen.dispose();
        Path file = folder.resolve("snow.jpg");
        try {
            ImageIO.write(snow, "jpg", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
