package org.yizhan.tour.display;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.yizhan.tour.programs.ToolException;

/// Cutting, scaling and keeping pictures.
public final class Pictures {
    private Pictures() {}

    public static BufferedImage cut(BufferedImage picture, Area area) {
        Area there = area.within(picture.getWidth(), picture.getHeight());
        return picture.getSubimage(there.x(), there.y(), there.width(), there.height());
    }

    /// In shades of grey and another size.
    public static BufferedImage grey(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(halved(picture, scale), 0, 0, width, height, null);
        pen.dispose();
        return made;
    }

    /// Bilinear scaling looks at four pixels only; a much smaller picture is reached in halves.
    private static BufferedImage halved(BufferedImage picture, double scale) {
        BufferedImage half = picture;
        for (double left = scale; left < 0.5 && half.getWidth() > 1; left *= 2) {
            int width = (half.getWidth() + 1) / 2;
            int height = (half.getHeight() + 1) / 2;
            BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = made.createGraphics();
            pen.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(half, 0, 0, width, height, null);
            pen.dispose();
            half = made;
        }
        return half;
    }

    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new ToolException("A picture could not be encoded", e);
        }
        return bytes.toByteArray();
    }

    public static void save(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, png(picture));
        } catch (IOException e) {
            throw new ToolException("A picture could not be kept: " + file, e);
        }
    }

    /// @throws ToolException if it is not a picture
    public static BufferedImage load(Path file) {
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            if (picture == null) {
                throw new ToolException("Not a picture: " + file);
            }
            return picture;
        } catch (IOException e) {
            throw new ToolException("A picture could not be read: " + file, e);
        }
    }

    /// Whether it shows anything but one colour.
    public static boolean isDrawn(BufferedImage picture) {
        int first = picture.getRGB(0, 0);
        int width = picture.getWidth();
        int step = 7;
        for (int i = 0; i < width * picture.getHeight(); i += step) {
            if (picture.getRGB(i % width, i / width) != first) {
                return true;
            }
        }
        return false;
    }

    /// Whether two pictures of one size show the same.
    public static boolean same(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        if (other.getWidth() != width || other.getHeight() != height) {
            return false;
        }
        int[] mine = one.getRGB(0, 0, width, height, null, 0, width);
        int[] theirs = other.getRGB(0, 0, width, height, null, 0, width);
        return java.util.Arrays.equals(mine, theirs);
    }

    /// Whether nearly all pixels of two pictures of one size are nearly the same.
    public static boolean alike(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (Math.abs(green(one, x, y) - green(other, x, y)) > 40) {
                    different++;
                }
            }
        }
        return different < one.getWidth() * one.getHeight() / 100;
    }

    private static int green(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 0xFF;
    }
}
