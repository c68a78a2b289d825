package org.yizhan.tour.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {
    private static final String DIGITS = "10999901100201000000112345678901234567890";

    @TempDir Path folder;

    private static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @Test
    void aPhotographOfACardShowsItsCode() throws Exception {
        assertEquals(DIGITS, read(HeldUp.photograph(ForeignCard.with(DIGITS), 3)));
    }

    @Test
    void aPhotographOfAnEmptyCardShowsNone() {
        BufferedImage empty = new BufferedImage(1011, 638, BufferedImage.TYPE_INT_RGB);
        assertThrows(NotFoundException.class, () -> read(HeldUp.photograph(empty, 3)));
    }

    @Test
    void cardsAreCutWhereTheyWerePrinted() throws Exception {
        BufferedImage sheet = new BufferedImage(2480, 3508, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.drawImage(ForeignCard.with(DIGITS), 229 + 1011, 159 + 638, null);
        pen.dispose();
        List<BufferedImage> cut = Scissors.cut(sheet, 4);
        assertEquals(DIGITS, read(cut.get(3)));
        assertThrows(NotFoundException.class, () -> read(cut.get(2)));
    }

    @Test
    void theCameraSeesTheLastPictureOnly() throws Exception {
        CameraFolder camera = CameraFolder.in(folder.resolve("camera"));
        camera.show(ForeignCard.with(DIGITS));
        camera.show(HeldUp.photograph(ForeignCard.with(DIGITS), 3));
        try (Stream<Path> files = Files.list(camera.path())) {
            assertEquals(1, files.count());
        }
        camera.clear();
        try (Stream<Path> files = Files.list(camera.path())) {
            assertTrue(files.findAny().isEmpty());
        }
    }
}
