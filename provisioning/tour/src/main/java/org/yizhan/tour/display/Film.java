package org.yizhan.tour.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.yizhan.tour.programs.ToolException;

/// Pictures of a part of the display, one after the other, until it is closed.
public final class Film implements AutoCloseable {
    private final Process process;
    private final InputStream pictures;
    private final Area area;

    private Film(Process process, Area area) {
        this.process = process;
        this.pictures = process.getInputStream();
        this.area = area;
    }

    static Film of(String display, Area area, int perSecond) {
        String size = area.width() + "x" + area.height();
        String input = display + "+" + area.x() + "," + area.y();
        ProcessBuilder builder =
                new ProcessBuilder(
                        "ffmpeg",
                        "-nostdin",
                        "-loglevel",
                        "error",
                        "-f",
                        "x11grab",
                        "-draw_mouse",
                        "0",
                        "-framerate",
                        Integer.toString(perSecond),
                        "-video_size",
                        size,
                        "-i",
                        input,
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "bgr0",
                        "-");
        try {
            return new Film(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start(), area);
        } catch (IOException e) {
            throw new ToolException("ffmpeg could not be started", e);
        }
    }

    /// One picture.
    ///
    /// @param at when it was read, [System#nanoTime()]
    public record Shot(BufferedImage picture, long at) {}

    /// The next picture.
    ///
    /// @throws ToolException if the display is gone
    public Shot next() {
        try {
            byte[] bytes = pictures.readNBytes(area.width() * area.height() * 4);
            if (bytes.length < area.width() * area.height() * 4) {
                throw new ToolException("There is no display to look at");
            }
            return new Shot(picture(bytes), System.nanoTime());
        } catch (IOException e) {
            throw new ToolException("ffmpeg ended", e);
        }
    }

    private BufferedImage picture(byte[] bytes) {
        IntBuffer pixels = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int[] colours = new int[pixels.remaining()];
        pixels.get(colours);
        BufferedImage picture =
                new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_RGB);
        picture.getRaster().setDataElements(0, 0, area.width(), area.height(), colours);
        return picture;
    }

    /// The first picture that passes; empty if none does in time.
    public Optional<Shot> await(Duration longest, Predicate<BufferedImage> passes) {
        long end = System.nanoTime() + longest.toNanos();
        Shot shot;
        do {
            shot = next();
            if (passes.test(shot.picture())) {
                return Optional.of(shot);
            }
        } while (shot.at() < end);
        return Optional.empty();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
