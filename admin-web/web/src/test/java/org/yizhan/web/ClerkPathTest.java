package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.views.Entry;

/// A clerk who knows nothing of formats: pastes a text, adds a picture and a question, hears it,
/// releases it, changes it, takes it back.
class ClerkPathTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;
    private TestVillage hub;
    private TestWindow laptop;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        laptop = TestWindow.laptop(hub, folder.resolve("profile"));
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        laptop.open("/login");
        laptop.type("#login", "zhang");
        laptop.type("#password", TestVillage.PASSWORD);
        laptop.press("#sign-in");
        laptop.find(".side nav");
    }

    @AfterEach
    void stop() {
        laptop.close();
        hub.close();
    }

    @Test
    void fromAPastedTextToTheTerminalsAndBack() throws Exception {
        write();
        look();
        play();
        release();
        change();
        readOnAPhone();
        withdraw();
        assertEquals(List.of(), laptop.complaints());
    }

    private void write() throws IOException {
        laptop.open("/at/999901/study");
        laptop.press("#write");
        laptop.type("#title", "下雪天看好大棚");
        laptop.type("#text", "今晚有大雪。请看一看大棚的压膜线。\n雪厚10厘米以上，要边下边扫。");
        laptop.find("#picture1").sendKeys(photograph().getAbsolutePath());
        laptop.press("#quiz");
        laptop.type("#question1", "雪下大了，什么时候扫？");
        laptop.type("#choice11", "等停了再扫");
        laptop.type("#choice12", "边下边扫");
        laptop.press("input[name=right1][value='2']");
        laptop.type("#why1", "雪太厚，棚会压塌。");
        laptop.find("#askedPicture1").sendKeys(photograph().getAbsolutePath());
        laptop.picture("study-form");
        laptop.press("#save");
        laptop.waitFor("终端上就是这个样子");
    }

    private void look() {
        assertTrue(laptop.find(".sheet img").getSize().getHeight() > 100);
        assertTrue(laptop.find(".sheet ruby").getText().contains("jīn"));
        assertTrue(laptop.fits());
        laptop.picture("study-preview");
        assertEquals(List.of(), laptop.barriers());
        laptop.asPhone();
        assertTrue(laptop.fits());
        laptop.picture("study-preview-phone");
        laptop.asLaptop();
        assertTrue(shown().isEmpty(), "A manuscript is not on the terminals");
    }

    /// A film with captions, played after the text.
    private void play() throws IOException {
        laptop.press("#sound");
        laptop.find("#clip").sendKeys(demo("stove-film.mp4"));
        laptop.find("#captions").sendKeys(demo("stove-film.vtt"));
        laptop.press("#put-clip");
        laptop.waitFor("有字幕");
        assertTrue(laptop.fits());
        assertEquals(List.of(), laptop.barriers());
        laptop.picture("study-sound");
        laptop.asPhone();
        assertTrue(laptop.fits());
        laptop.picture("study-sound-phone");
        laptop.asLaptop();
        laptop.press(".back");
        laptop.waitFor("终端上就是这个样子");
        assertTrue(laptop.find(".sheet video").getSize().getHeight() > 100);
    }

    private String demo(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = DemoLessons.class.getResourceAsStream("clips/" + name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file.toString();
    }

    private void release() {
        laptop.press("#release");
        laptop.waitFor("已经发布");
        laptop.picture("study-released");
        Lesson lesson = shown().getFirst().value().lesson();
        assertEquals(List.of("今晚有大雪。", "请看一看大棚的压膜线。", "雪厚10厘米以上，要边下边扫。"), lesson.sentences());
        assertEquals("边下边扫", lesson.quiz().getFirst().answer().text());
        byte[] jpeg = picture(shown().getFirst());
        assertTrue(jpeg.length < 121 * 1024);
        assertFalse(
                new String(jpeg, java.nio.charset.StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    private void change() {
        laptop.press("#edit");
        laptop.type("#why1", "雪太厚，棚会压塌。");
        laptop.picture("study-change");
        assertTrue(laptop.find(".thumb").getSize().getHeight() > 50, "the question's picture");
        laptop.type("#text", "【图1】\n今晚有暴雪。");
        laptop.press("#save");
        laptop.waitFor("终端上就是这个样子");
        assertEquals("今晚有大雪。", shown().getFirst().value().lesson().sentences().getFirst());
        laptop.press("#release");
        laptop.waitFor("已经发布");
        assertEquals(List.of("今晚有暴雪。"), shown().getFirst().value().lesson().sentences());
        assertTrue(picture(shown().getFirst()).length > 0);
        assertTrue(asked(shown().getFirst()).length > 0);
        laptop.open("/at/999901/study");
        laptop.waitFor("正在终端上");
        laptop.picture("study-list");
    }

    private void readOnAPhone() {
        laptop.asPhone();
        laptop.open("/study");
        assertEquals(List.of(), laptop.barriers());
        laptop.press(".go");
        laptop.waitFor("今晚有暴雪。");
        assertTrue(laptop.fits());
        assertEquals(List.of(), laptop.barriers());
        laptop.picture("study-public");
        laptop.asLaptop();
    }

    private void withdraw() {
        laptop.open("/at/999901/study");
        laptop.press("main .card h2 a");
        laptop.press("#withdraw");
        laptop.waitFor("已撤下");
        assertTrue(shown().isEmpty());
        laptop.picture("study-withdrawn");
    }

    private List<Entry<Publication>> shown() {
        return hub.ledger.read(views -> new Publications(views).shown(TestVillage.VILLAGE, TODAY));
    }

    private byte[] picture(Entry<Publication> entry) {
        return hub.ledger
                .read(views ->
                        new Publications(views)
                                .media(entry.place(), entry.value(), "pictures/01.jpg"))
                .orElseThrow();
    }

    private byte[] asked(Entry<Publication> entry) {
        String path = entry.value().lesson().quiz().getFirst().picture().orElseThrow();
        return hub.ledger
                .read(views -> new Publications(views).media(entry.place(), entry.value(), path))
                .orElseThrow();
    }

    private File photograph() throws IOException {
        BufferedImage snow = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = snow.createGraphics();
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(150 + i % 100, 170 + i % 80, 200 + i % 50));
            pen.fillOval((i * 971) % 2400, (i * 577) % 1600, 180, 180);
        }
        pen.dispose();
        File file = folder.resolve("大棚.jpg").toFile();
        ImageIO.write(snow, "jpg", file);
        return file;
    }
}
