package org.yizhan.content.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/// Makes a photograph fit for a village's line: upright, at most 1,280 pixels a side, at most
/// 120 KB, and without what the phone wrote into it (place, time, its own number). What comes out is
/// drawn anew, so nothing that was hidden in the file survives.
public final class Photographs {
    private static final int LONGEST_SIDE = 1_280;
    private static final int FACE_SIDE = 480;
    private static final int MOST_BYTES = 120 * 1024;
    private static final long MOST_PIXELS = 60_000_000;

    private Photographs() {}

    /// @param file a JPEG, PNG, GIF or BMP
    /// @return a JPEG
    /// @throws UnreadablePicture if it is none of these, damaged, or too large to be opened
    public static byte[] fit(byte[] file) throws UnreadablePicture {
        BufferedImage upright = upright(read(file), Exif.orientation(file));
        return fit(upright);
    }

    /// As [#fit(byte[])], as large as a face needs: at most 480 pixels a side.
    public static byte[] portrait(byte[] file) throws UnreadablePicture {
        return jpeg(scaled(upright(read(file), Exif.orientation(file)), FACE_SIDE), 0.82f);
    }

    /// As [#fit(byte[])], of a picture that was drawn.
    public static byte[] fit(BufferedImage picture) throws UnreadablePicture {
        int side = LONGEST_SIDE;
        byte[] jpeg = jpeg(scaled(picture, side), 0.82f);
        while (jpeg.length > MOST_BYTES && side > 300) {
            side = side * 4 / 5;
            jpeg = jpeg(scaled(picture, side), 0.7f);
        }
        return jpeg;
    }

    /// The size stands in the first bytes: a picture that would fill the memory is never opened, and
    /// of a large one only as many pixels are read as are needed.
    private static BufferedImage read(byte[] file) throws UnreadablePicture {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadablePicture("Not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UnreadablePicture("More than " + MOST_PIXELS + " pixels");
                }
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, longest / (2 * LONGEST_SIDE));
                ImageReadParam sparing = reader.getDefaultReadParam();
                sparing.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, sparing);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePicture("A damaged picture", e);
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        double w = picture.getWidth();
        double h = picture.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(0, -1, 1, 0, 0, w);
                };
        boolean lying = orientation >= 5;
        return drawn(picture, turn, (int) (lying ? h : w), (int) (lying ? w : h));
    }

    /// Halved step by step, so that fine lines stay.
    private static BufferedImage scaled(BufferedImage picture, int longest) {
        double fit = (double) longest / Math.max(picture.getWidth(), picture.getHeight());
        if (fit >= 1) {
            return drawn(picture, new AffineTransform(), picture.getWidth(), picture.getHeight());
        }
        BufferedImage source = picture;
        while (Math.max(source.getWidth(), source.getHeight()) > longest * 2) {
            source =
                    drawn(
                            source,
                            AffineTransform.getScaleInstance(0.5, 0.5),
                            Math.max(1, source.getWidth() / 2),
                            Math.max(1, source.getHeight() / 2));
        }
        int width = Math.max(1, (int) Math.round(picture.getWidth() * fit));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * fit));
        AffineTransform scale =
                AffineTransform.getScaleInstance(
                        (double) width / source.getWidth(), (double) height / source.getHeight());
        return drawn(source, scale, width, height);
    }

    private static BufferedImage drawn(
            BufferedImage picture, AffineTransform how, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws UnreadablePicture {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UnreadablePicture("Cannot be written", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
