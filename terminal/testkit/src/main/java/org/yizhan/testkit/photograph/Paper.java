package org.yizhan.testkit.photograph;

import java.awt.image.BufferedImage;

/// The print and the white around it, as fine as the camera can tell and no finer: dots smaller than a
/// sample are averaged first, or they would flicker.
final class Paper {
    private final double width;
    private final double height;
    private final double margin;
    private final int columns;
    private final int rows;
    private final float[][] ink;

    /// @param finest what one sample covers, in millimetres
    Paper(Print print, double finest) {
        width = print.widthMillimetres();
        height = print.heightMillimetres();
        margin = print.marginMillimetres();
        BufferedImage raster = print.raster();
        int factor = Math.max(1, (int) (finest * raster.getWidth() / width));
        columns = Math.max(1, raster.getWidth() / factor);
        rows = Math.max(1, raster.getHeight() / factor);
        ink = new float[print.gray() ? 1 : 3][];
        for (int channel = 0; channel < ink.length; channel++) {
            ink[channel] = reduced(raster, factor, 16 - 8 * channel);
        }
    }

    private float[] reduced(BufferedImage raster, int factor, int shift) {
        float[] reduced = new float[columns * rows];
        for (int i = 0; i < reduced.length; i++) {
            int left = i % columns * factor;
            int top = i / columns * factor;
            double sum = 0;
            for (int dot = 0; dot < factor * factor; dot++) {
                int x = Math.min(left + dot % factor, raster.getWidth() - 1);
                int y = Math.min(top + dot / factor, raster.getHeight() - 1);
                sum += brightness(raster, x, y, shift);
            }
            reduced[i] = (float) (sum / (factor * factor));
        }
        return reduced;
    }

    /// A gray raster as it is stored: asked for its colours, Java would brighten it.
    private static double brightness(BufferedImage raster, int x, int y, int shift) {
        return raster.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? raster.getRaster().getSample(x, y, 0) / 255.0
                : onWhite(raster.getRGB(x, y), shift);
    }

    private static double onWhite(int argb, int shift) {
        double alpha = (argb >>> 24) / 255.0;
        return (argb >> shift & 0xff) / 255.0 * alpha + 1 - alpha;
    }

    /// 0 black to 1 white; below 0 beside the paper.
    double brightness(Ray.Meeting at, int channel) {
        double x = at.x() + width / 2;
        double y = at.y() + height / 2;
        if (x >= 0 && y >= 0 && x < width && y < height) {
            int column = Math.min(columns - 1, (int) (x / width * columns));
            int row = Math.min(rows - 1, (int) (y / height * rows));
            return ink[channel][row * columns + column];
        }
        return near(at, 0) ? 1 : -1;
    }

    /// Whether a point lies on the paper or at most so many millimetres beside it.
    boolean near(Ray.Meeting at, double beside) {
        return Math.abs(at.x()) <= width / 2 + margin + beside
                && Math.abs(at.y()) <= height / 2 + margin + beside;
    }
}
