package org.yizhan.content.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotographsTest {
    /// Red on the left half.
    private static byte[] jpeg(int width, int height) throws Exception {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int noise = random.nextInt(60);
                picture.setRGB(
                        x,
                        y,
                        new Color(x < width / 2 ? 190 + noise : noise, noise, noise).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    /// As a phone writes it: orientation, and where it was taken.
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] secret = "GPS 30.25N 120.17E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + secret.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        segment.put(secret);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + segment.capacity());
        whole.put(jpeg, 0, 2).put(segment.array()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    private static BufferedImage read(byte[] jpeg) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @Test
    void makesALargePhotographSmall() throws Exception {
        byte[] fit = Photographs.fit(jpeg(3000, 2000));
        assertTrue(fit.length <= 120 * 1024, fit.length + " bytes");
        assertTrue(read(fit).getWidth() <= 1280);
        assertEquals(1.5, (double) read(fit).getWidth() / read(fit).getHeight(), 0.01);
    }

    @Test
    void forgetsWhereItWasTaken() throws Exception {
        byte[] fit = Photographs.fit(withExif(jpeg(400, 200), 1));
        assertFalse(new String(fit, StandardCharsets.ISO_8859_1).contains("GPS"));
        assertFalse(new String(fit, StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    void standsUpright() throws Exception {
        BufferedImage turned = read(Photographs.fit(withExif(jpeg(400, 200), 6)));
        assertEquals(200, turned.getWidth());
        assertEquals(400, turned.getHeight());
        assertTrue(new Color(turned.getRGB(100, 50)).getRed() > 150, "Left went up");
        assertTrue(new Color(turned.getRGB(100, 350)).getRed() < 100);
        BufferedImage other = read(Photographs.fit(withExif(jpeg(400, 200), 8)));
        assertTrue(new Color(other.getRGB(100, 350)).getRed() > 150, "Left went down");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThrows(UnreadablePicture.class, () -> Photographs.fit(new byte[] {1, 2, 3}));
    }

    @Test
    void neverOpensAPictureThatWouldFillTheMemory() {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        png.putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0}).putInt(0);
        assertThrows(UnreadablePicture.class, () -> Photographs.fit(png.array()));
    }
}
