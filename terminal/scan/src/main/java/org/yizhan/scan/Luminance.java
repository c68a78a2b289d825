package org.yizhan.scan;

import java.awt.image.BufferedImage;

/// How bright each point of a picture is: 0 black to 255 white, row after row without gaps. The array
/// is shared, not copied, and nobody changes it after handing it over.
///
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
/// @param pixels `width * height` unsigned bytes
@SuppressWarnings(
        "ArrayRecordComponent") // a frame is never compared, and copying one costs a frame
public record Luminance(int width, int height, byte[] pixels) {
    /// @throws IllegalArgumentException if the array does not fit the size
    public Luminance {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(
                    pixels.length + " bytes are not " + width + " × " + height + " pixels");
        }
    }

    /// The brightness of a picture that was uploaded or drawn; what is transparent is white, as on paper.
    public static Luminance of(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return ofGray(picture);
        }
        int width = picture.getWidth();
        byte[] pixels = new byte[width * picture.getHeight()];
        int[] line = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int alpha = line[x] >>> 24;
                pixels[y * width + x] =
                        (byte) ((gray(line[x]) * alpha + 255 * (255 - alpha)) / 255);
            }
        }
        return new Luminance(width, picture.getHeight(), pixels);
    }

    /// As it is stored: asked for its colours, Java would brighten a gray picture as if it were linear.
    private static Luminance ofGray(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] samples = picture.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
        byte[] pixels = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            pixels[i] = (byte) samples[i];
        }
        return new Luminance(width, height, pixels);
    }

    /// ITU-R BT.601, the weights every camera uses.
    ///
    /// @param rgb red, green and blue in the three lower bytes
    public static int gray(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return (306 * red + 601 * green + 117 * blue + 512) >> 10;
    }

    /// The brightness of one point, 0 to 255.
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }
}
