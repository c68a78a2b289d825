package org.yizhan.scan.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.domain.terminals.Finding;

class CameraCheckTest {
    @TempDir Path folder;

    /// A room with a wall, a dark doorway and a poster with letters.
    private static BufferedImage room(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xB8B0A0));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x202020));
        pen.fillRect(width / 12, height / 5, width / 4, height);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height / 8));
        for (int line = 1; line < 7; line++) {
            pen.drawString("ABCDEFGH", width / 2, line * height / 8);
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage each(BufferedImage image, UnaryOperator<Integer> grey) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int now = grey.apply(image.getRGB(x, y) & 0xff);
                image.setRGB(x, y, now << 16 | now << 8 | now);
            }
        }
        return image;
    }

    /// As through a lens that is far out: drawn tiny and drawn large again, twice.
    private static BufferedImage blurred(BufferedImage image) {
        BufferedImage tiny = scaled(image, image.getWidth() / 64, image.getHeight() / 64);
        return scaled(scaled(tiny, 200, 112), image.getWidth(), image.getHeight());
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return made;
    }

    private Finding found(BufferedImage image) throws IOException {
        Path picture = folder.resolve("seen.png");
        ImageIO.write(image, "png", picture.toFile());
        return new CameraCheck(picture.toString()).run();
    }

    private void assertFinds(String key, BufferedImage image) throws IOException {
        assertEquals(key, found(image).what().key());
    }

    @ParameterizedTest
    @CsvSource({"640, 360, 25", "960, 540, 37", "1280, 720, 50"})
    void howFarAwayACardIsReadIsTold(int width, int height, int centimetres) throws IOException {
        assertEquals(centimetres, found(room(width, height)).what().arguments().get("centimetres"));
    }

    @Test
    void aClearPictureIsGood() throws IOException {
        assertFinds("scan.check.reads", room(1280, 720));
    }

    @Test
    void aCoveredLensIsWorthALook() throws IOException {
        assertFinds("scan.check.black", each(room(1280, 720), grey -> grey / 12));
    }

    @Test
    void aDustyLensScattersTheLight() throws IOException {
        assertFinds("scan.check.haze", each(room(1280, 720), grey -> 150 + grey / 6));
    }

    @Test
    void aLensThatIsFarOutIsBlurred() throws IOException {
        assertFinds("scan.check.blurred", blurred(room(1280, 720)));
    }

    @Test
    void aCoarsePictureReadsCardsOnlyFromNear() throws IOException {
        assertFinds("scan.check.coarse", room(640, 480));
    }

    @Test
    void aCameraThatWasPulledOutIsMissing() {
        String nothing = folder.resolve("video0").toString();
        assertEquals("scan.check.missing", new CameraCheck(nothing).run().what().key());
    }

    @Test
    void aCameraThatGivesNoPictureIsBroken() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("video0.png"), "no picture at all");
        assertEquals("scan.check.broken", new CameraCheck(nonsense.toString()).run().what().key());
    }
}
