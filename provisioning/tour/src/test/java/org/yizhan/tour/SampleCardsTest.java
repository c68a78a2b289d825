package org.yizhan.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;

class SampleCardsTest {
    @TempDir Path folder;

    @Test
    void everyPhotographShowsTheCodeOfItsCard() throws IOException, ReaderException {
        DemoVillage village = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        SampleCards.write(folder, village);
        var cards = SampleCards.of(village);
        assertEquals(3, cards.size());
        for (var card : cards.entrySet()) {
            BufferedImage photograph =
                    ImageIO.read(folder.resolve(card.getKey() + ".png").toFile());
            assertEquals(card.getValue().digits(), read(photograph), card.getKey());
        }
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
