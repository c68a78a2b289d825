package org.yizhan.web.cards;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.qr.DecodedQr;
import org.yizhan.scan.qr.QrDecoder;

/// A photograph of cards, as a phone took it.
public final class CardPhotograph {
    /// The largest file that is read.
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /// Of the longer side: ten cards on a table still have five pixels a module, and a terminal's
    /// memory is small.
    private static final int SIDE = 2_400;

    private static final long MOST_PIXELS = 120_000_000;

    private CardPhotograph() {}

    /// The texts of all codes in it, the nearest first; empty if it is no picture at all.
    public static Optional<List<String>> read(byte[] file) {
        try {
            return picture(file)
                    .map(picture ->
                            new QrDecoder()
                                    .all(Luminance.of(picture)).stream()
                                            .map(DecodedQr::text)
                                            .toList());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // what ImageIO trips over is no photograph either
        }
    }

    private static Optional<BufferedImage> picture(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam smaller = reader.getDefaultReadParam();
                int every = (int) Math.max(1, (Math.max(width, height) + SIDE - 1) / SIDE);
                smaller.setSourceSubsampling(every, every, 0, 0);
                return Optional.of(reader.read(0, smaller));
            } finally {
                reader.dispose();
            }
        }
    }
}
