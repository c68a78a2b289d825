package org.yizhan.scan.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Luminance;
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;
import org.yizhan.testkit.photograph.Print;

class QrDecoderTest {
    private static final String NEAR = "10330102001000000004212345678901234567890";
    private static final String FAR = "10330102001000000004309876543210987654321";

    private final QrDecoder decoder = new QrDecoder();

    @Test
    void theNearestOfSeveralCodesComesFirst() {
        byte[] paper = paper(800, 600);
        Pictures.draw(paper, 800, FAR, 4, 60, 60);
        Pictures.draw(paper, 800, NEAR, 10, 400, 200);
        List<DecodedQr> codes = decoder.decode(new Luminance(800, 600, paper));
        assertEquals(List.of(NEAR, FAR), codes.stream().map(DecodedQr::text).toList());
    }

    @Test
    void theCornersAreWhereTheCodeIs() {
        byte[] paper = paper(640, 480);
        Pictures.draw(paper, 640, NEAR, 8, 100, 120);
        for (Stage stage : Stage.values()) {
            for (DecodedQr code : decoder.read(stage, new Luminance(640, 480, paper))) {
                Box box = Box.around(code.corners(), 0);
                assertEquals(100, box.x(), 6, stage.name());
                assertEquals(120, box.y(), 6, stage.name());
                assertEquals(200, box.width(), 12, stage.name());
            }
        }
    }

    @Test
    void everyStageReadsWhatItIsFor() {
        byte[] paper = paper(400, 400);
        Pictures.draw(paper, 400, NEAR, 9, 70, 70);
        Luminance plain = new Luminance(400, 400, paper);
        for (Stage stage : Stage.values()) {
            Luminance image =
                    stage == Stage.BOOF_INVERTED ? Treatments.inverted(plain).image() : plain;
            List<String> texts = decoder.read(stage, image).stream().map(DecodedQr::text).toList();
            assertEquals(List.of(NEAR), texts, stage.name());
        }
    }

    @Test
    void aCardHeldAtArmsLengthIsRead() {
        Random random = new Random(5);
        Print print = new Print(Pictures.raster(QrMatrix.encode(NEAR)), 30, 5);
        for (int shot = 0; shot < 4; shot++) {
            Pose pose = Pose.held(450, 20, random);
            Photograph photograph = new Photograph(print, pose, Lens.HD, Light.ROOM);
            Luminance seen = Luminance.of(photograph.take(shot));
            assertEquals(NEAR, decoder.decode(seen).getFirst().text());
        }
    }

    @Test
    void noiseIsNoCode() {
        byte[] noise = new byte[640 * 480];
        new Random(7).nextBytes(noise);
        assertEquals(List.of(), decoder.decode(new Luminance(640, 480, noise)));
    }

    @Test
    void thePictureMayBeOnePixel() {
        for (int size = 1; size < 60; size += 7) {
            assertEquals(List.of(), decoder.decode(new Luminance(size, 1, new byte[size])));
            assertEquals(List.of(), decoder.decode(new Luminance(1, size, new byte[size])));
        }
    }

    @Test
    void aCodeOfFourThousandCharactersIsRead() throws WriterException {
        String text = "VILLAGE 7+".repeat(400);
        ByteMatrix code = Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix();
        int size = (code.getWidth() + 8) * 5;
        byte[] paper = paper(size, size);
        for (int i = 0; i < size * size; i++) {
            int x = i % size / 5 - 4;
            int y = i / size / 5 - 4;
            boolean within = Math.min(x, y) >= 0 && Math.max(x, y) < code.getWidth();
            if (within && code.get(x, y) == 1) {
                paper[i] = 20;
            }
        }
        assertEquals(text, decoder.decode(new Luminance(size, size, paper)).getFirst().text());
    }

    @Test
    void oneFrameAfterAnotherGetsTheHeavierStages() {
        byte[] paper = paper(640, 480);
        Pictures.draw(paper, 640, NEAR, 8, 100, 120);
        Luminance white = Treatments.inverted(new Luminance(640, 480, paper)).image();
        FrameDecoder frames = new FrameDecoder();
        boolean read = false;
        for (int frame = 0; frame < Stage.heavy().size() && !read; frame++) {
            read = !frames.decode(white).isEmpty();
        }
        assertTrue(read);
    }

    private static byte[] paper(int width, int height) {
        byte[] paper = new byte[width * height];
        Arrays.fill(paper, (byte) 235);
        return paper;
    }
}
