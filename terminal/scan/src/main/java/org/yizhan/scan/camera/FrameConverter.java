package org.yizhan.scan.camera;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.Preview;

/// From FFmpeg's picture, whose memory is used again for the next, to a frame of our own. Large pictures
/// are made smaller by whole factors, block by block, which keeps the modules of a code sharp.
final class FrameConverter {
    static final int LONGEST_LUMINANCE = 1280;
    private static final int LONGEST_PREVIEW = 480;

    private FrameConverter() {}

    /// @param picture in BGRA, its rows perhaps longer than its width
    static Frame frame(org.bytedeco.javacv.Frame picture, long capturedNanos) {
        int longest = Math.max(picture.imageWidth, picture.imageHeight);
        int[] gray = blocks(picture, factor(longest, LONGEST_LUMINANCE));
        int width = reduced(picture.imageWidth, factor(longest, LONGEST_LUMINANCE));
        int previewFactor = factor(longest, LONGEST_PREVIEW);
        Preview preview =
                new Preview(
                        reduced(picture.imageWidth, previewFactor),
                        reduced(picture.imageHeight, previewFactor),
                        blocks(picture, previewFactor));
        return new Frame(
                new Luminance(width, gray.length / width, luminance(gray)), preview, capturedNanos);
    }

    private static int factor(int longest, int limit) {
        return (longest + limit - 1) / limit;
    }

    private static int reduced(int length, int factor) {
        return Math.max(1, length / factor);
    }

    private static byte[] luminance(int[] argb) {
        byte[] pixels = new byte[argb.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Luminance.gray(argb[i]);
        }
        return pixels;
    }

    /// The mean colour of each block of `factor` by `factor` pixels, opaque.
    private static int[] blocks(org.bytedeco.javacv.Frame picture, int factor) {
        int width = reduced(picture.imageWidth, factor);
        int height = reduced(picture.imageHeight, factor);
        IntBuffer source =
                ((ByteBuffer) picture.image[0]).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int[] blocks = new int[width * height];
        int[] line = new int[picture.imageWidth];
        int[] sums = new int[width * 3];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            int rows = Math.min(factor, picture.imageHeight);
            for (int row = 0; row < rows; row++) {
                source.get((y * factor + row) * (picture.imageStride / 4), line);
                add(line, factor, sums);
            }
            mean(sums, rows * Math.min(factor, picture.imageWidth), blocks, y * width);
        }
        return blocks;
    }

    private static void add(int[] line, int factor, int[] sums) {
        for (int x = 0; x < Math.min(line.length, sums.length / 3 * factor); x++) {
            int at = x / factor * 3;
            sums[at] += line[x] >> 16 & 0xff;
            sums[at + 1] += line[x] >> 8 & 0xff;
            sums[at + 2] += line[x] & 0xff;
        }
    }

    private static void mean(int[] sums, int count, int[] blocks, int from) {
        for (int x = 0; x < sums.length / 3; x++) {
            blocks[from + x] =
                    0xff000000
                            | sums[x * 3] / count << 16
                            | sums[x * 3 + 1] / count << 8
                            | sums[x * 3 + 2] / count;
        }
    }
}
