package org.yizhan.content.clips;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;

/// The pictures of a film, one after the other. For one thread.
public final class ClipPictures implements AutoCloseable {
    /// Longer than any film's pictures are apart; further back or on, it goes there at once.
    private static final int FAR = 3_000;

    private static final int HURRY = 120;
    private static final int CLOSE = 20;
    private static final int MICROS = 1_000;

    /// As large as a film is drawn on a terminal: 960 by 540.
    private static final int MOST_PIXELS = 960 * 540;

    private final FFmpegFrameGrabber grabber;
    private int last = -1;

    private ClipPictures(FFmpegFrameGrabber grabber) {
        this.grabber = grabber;
    }

    /// One picture.
    ///
    /// @param millis since the beginning
    /// @param argb rows of opaque pixels, used again for a later picture
    public record Picture(int millis, int width, int height, int[] argb) {}

    /// @param in read here and there: `mark`, `reset` and `skip` must be supported and cheap; it
    ///     stays the caller's to close
    /// @throws UnplayableClip if it is no film
    public static ClipPictures open(InputStream in) {
        in.mark(Integer.MAX_VALUE);
        FFmpegFrameGrabber whole = Grabbers.open(in, ClipPictures::set);
        int width = whole.getImageWidth();
        int height = whole.getImageHeight();
        if (width < 1 || height < 1) {
            Grabbers.release(whole);
            throw new UnplayableClip("Nothing to see");
        }
        double fit = Math.sqrt(MOST_PIXELS / ((double) width * height));
        if (fit >= 1) {
            return new ClipPictures(whole);
        }
        Grabbers.release(whole);
        rewind(in);
        return new ClipPictures(
                Grabbers.open(
                        in,
                        grabber -> {
                            set(grabber);
                            grabber.setImageWidth(even(width * fit));
                            grabber.setImageHeight(even(height * fit));
                            grabber.setImageScalingFlags(swscale.SWS_FAST_BILINEAR);
                        }));
    }

    private static void rewind(InputStream in) {
        try {
            in.reset();
        } catch (java.io.IOException e) {
            throw new UnplayableClip("Cannot go back", e);
        }
    }

    private static int even(double length) {
        return Math.max(2, ((int) (length / 2)) * 2);
    }

    private static void set(FFmpegFrameGrabber grabber) {
        grabber.setPixelFormat(avutil.AV_PIX_FMT_BGRA);
        grabber.setVideoOption("threads", "2");
    }

    /// The picture that is to be seen at a time: the first that does not come before it.
    ///
    /// @param into pixels to be used again, where they fit
    /// @return empty after the last, and where the rest is damaged
    public Optional<Picture> at(int millis, int[] into) {
        try {
            if (millis < last - FAR / 10 || millis > last + FAR) {
                grabber.setVideoTimestamp(Math.max(0, millis) * (long) MICROS);
            }
            hurry(millis - HURRY);
            Frame frame = grabber.grabImage();
            while (frame != null && frame.timestamp / MICROS < millis - CLOSE) {
                frame = grabber.grabImage();
            }
            return frame == null ? Optional.empty() : Optional.of(picture(frame, into));
        } catch (FFmpegFrameGrabber.Exception e) {
            return Optional.empty();
        }
    }

    /// What came too late is not drawn.
    private void hurry(int millis) throws FFmpegFrameGrabber.Exception {
        while (grabber.getTimestamp() / MICROS < millis) {
            if (grabber.grabFrame(false, true, false, false) == null) {
                return;
            }
        }
    }

    private Picture picture(Frame frame, int[] into) {
        int width = frame.imageWidth;
        int height = frame.imageHeight;
        int[] argb = into.length == width * height ? into : new int[width * height];
        IntBuffer rows = ((ByteBuffer) frame.image[0]).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (int y = 0; y < height; y++) {
            rows.get(y * (frame.imageStride / Integer.BYTES), argb, y * width, width);
        }
        last = (int) (frame.timestamp / MICROS);
        return new Picture(last, width, height, argb);
    }

    @Override
    public void close() {
        Grabbers.release(grabber);
    }
}
