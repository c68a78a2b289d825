package org.yizhan.scan.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.scan.SourceState;
import org.yizhan.scan.qr.QrMatrix;

class CameraSourceTest {
    private static final String FIRST = "10330102001000000004212345678901234567890";
    private static final String SECOND = "10330102001000000004309876543210987654321";

    @TempDir private Path folder;
    private final Seen seen = new Seen();

    @Test
    void aPictureStaysInViewAndIsOneScan() throws Exception {
        Path picture = picture("card.png", card(FIRST, 640, 480));
        try (CameraSource camera = new CameraSource(picture.toString())) {
            camera.start(seen);
            seen.await(s -> !s.texts.isEmpty() && s.frames >= 20);
        }
        assertEquals(List.of(FIRST), seen.texts);
        assertEquals(List.of(SourceState.SEARCHING, SourceState.WORKING), seen.states);
        assertEquals(320, seen.last.orElseThrow().previewWidth());
    }

    @Test
    void aPercentSignInANameIsNoPattern() throws Exception {
        Path picture = picture("100%d.png", card(FIRST, 320, 240));
        try (CameraSource camera = new CameraSource(picture.toString())) {
            camera.start(seen);
            seen.await(s -> s.texts.equals(List.of(FIRST)));
        }
    }

    @Test
    void twentyMegapixelsAreMadeSmallerAndRead() throws Exception {
        Path picture = picture("large.jpg", card(FIRST, 5472, 3648));
        try (CameraSource camera = new CameraSource(picture.toString())) {
            camera.start(seen);
            seen.await(s -> s.texts.equals(List.of(FIRST)));
        }
        assertEquals(1280, seen.last.orElseThrow().luminance().width());
    }

    @Test
    void aFolderShowsItsNewestPictureAndAGreyWallWhileEmpty() throws Exception {
        try (CameraSource camera = new CameraSource(folder.toString())) {
            camera.start(seen);
            seen.await(s -> s.frames >= 2);
            assertEquals(128, seen.last.orElseThrow().luminance().at(5, 5));
            picture("one.png", card(FIRST, 640, 480));
            seen.await(s -> s.texts.equals(List.of(FIRST)));
            picture("two.png", card(SECOND, 640, 480));
            seen.await(s -> s.texts.equals(List.of(FIRST, SECOND)));
        }
    }

    @Test
    void aDamagedPictureIsToldAndTheNextOneIsRead() throws Exception {
        Files.writeString(folder.resolve("bad.png"), "no picture at all");
        try (CameraSource camera = new CameraSource(folder.toString())) {
            camera.start(seen);
            seen.await(s -> s.states.contains(SourceState.BROKEN));
            picture("good.png", card(FIRST, 1280, 720));
            seen.await(s -> s.texts.equals(List.of(FIRST)));
        }
        assertEquals(SourceState.WORKING, seen.states.getLast());
    }

    @Test
    void aMissingCameraIsLookedForUntilItIsThere() throws Exception {
        Path later = folder.resolve("later.png");
        try (CameraSource camera = new CameraSource(later.toString())) {
            camera.start(seen);
            seen.await(s -> s.states.contains(SourceState.MISSING));
            picture("later.png", card(FIRST, 640, 480));
            seen.await(s -> s.texts.equals(List.of(FIRST)));
        }
    }

    @Test
    void aVideoOfTwoCardsGivesTwoScansAndBeginsAgain() throws Exception {
        Path video = folder.resolve("cards.mkv");
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(video.toFile(), 640, 480);
                Java2DFrameConverter converter = new Java2DFrameConverter()) {
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MJPEG);
            recorder.setFrameRate(15);
            recorder.start();
            for (int frame = 0; frame < 24; frame++) {
                recorder.record(converter.convert(card(frame < 12 ? FIRST : SECOND, 640, 480)));
            }
        }
        try (CameraSource camera = new CameraSource(video.toString())) {
            camera.start(seen);
            seen.await(s -> s.frames > 30 && s.texts.size() >= 2);
        }
        // where a round takes longer than a repeated scan is left out, the first counts anew
        assertEquals(List.of(FIRST, SECOND), seen.texts.subList(0, 2));
    }

    @Test
    void twoPeopleAtOnceAreBothReadAndAPosterBehindThemIsNot() throws Exception {
        String one = "10" + "9".repeat(38) + "1";
        String two = "10" + "9".repeat(38) + "2";
        BufferedImage both = new BufferedImage(1280, 480, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(card(one, 480, 480), 0, 0, null);
        graphics.drawImage(card("https://example.org/poster", 240, 240), 500, 100, null);
        graphics.drawImage(card(two, 480, 480), 780, 0, null);
        graphics.dispose();
        picture("both.png", both);
        try (CameraSource camera = new CameraSource(folder.toString())) {
            camera.start(seen);
            seen.await(s -> s.texts.size() >= 2);
            int frames = seen.frames;
            seen.await(s -> s.frames >= frames + 5);
        }
        assertEquals(java.util.Set.of(one, two), java.util.Set.copyOf(seen.texts));
        assertEquals(2, seen.texts.size());
    }

    @Test
    void aTestPatternIsACamera() throws Exception {
        try (CameraSource camera = new CameraSource("lavfi:testsrc=size=320x240:rate=30")) {
            camera.start(seen);
            seen.await(s -> s.frames >= 5);
        }
        assertEquals(240, seen.last.orElseThrow().luminance().height());
    }

    @Test
    void nothingIsToldAfterClosing() throws Exception {
        CameraSource camera = new CameraSource(folder.toString());
        camera.start(seen);
        seen.await(s -> s.frames >= 1);
        camera.close();
        int told = seen.frames;
        picture("late.png", card(FIRST, 640, 480));
        camera.close();
        assertEquals(told, seen.frames);
    }

    @Test
    void theCheckSaysWhetherThereIsAPicture() throws Exception {
        Path good = picture("good.png", card(FIRST, 1280, 720));
        Path bad = Files.writeString(folder.resolve("bad.png"), "no picture at all");
        Path black = picture("black.png", new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
        assertEquals(Severity.GOOD, new CameraCheck(good.toString()).run().severity());
        assertEquals(Severity.LOOK, new CameraCheck(black.toString()).run().severity());
        assertEquals("scan.check.broken", new CameraCheck(bad.toString()).run().what().key());
        assertEquals(
                "scan.check.missing",
                new CameraCheck(folder.resolve("none").toString()).run().what().key());
        assertTrue(Files.exists(good));
    }

    /// Written under another name first, as the folder asks.
    private Path picture(String name, BufferedImage image) throws IOException {
        Path part = folder.resolve(".part-" + name);
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), part.toFile());
        return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static BufferedImage card(String text, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, width, height);
        QrMatrix code = QrMatrix.encode(text);
        int module = height / 50;
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    graphics.fillRect((12 + x) * module, (12 + y) * module, module, module);
                }
            }
        }
        graphics.dispose();
        return image;
    }
}
