package org.yizhan.content.clips;

import java.io.InputStream;
import java.nio.ShortBuffer;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;

/// The sound of a recording or a film, piece by piece: mono, 16 bits, 48,000 a second. A film
/// without sound gives silence for as long as it lasts. For one thread.
public final class ClipSound implements AutoCloseable {
    /// Frames a second of what is given.
    public static final int RATE = 48_000;

    private static final int MICROS = 1_000;
    private static final int SILENT_PIECE = RATE / 50;

    private final FFmpegFrameGrabber grabber;
    private final boolean silent;
    private long frames;

    private ClipSound(FFmpegFrameGrabber grabber) {
        this.grabber = grabber;
        silent = !grabber.hasAudio();
    }

    /// @param millis since the beginning
    public record Piece(int millis, short[] samples) {}

    /// @param in read here and there: `mark`, `reset` and `skip` must be supported and cheap; it
    ///     stays the caller's to close
    /// @param from milliseconds from the beginning
    /// @throws UnplayableClip if it is no clip
    public static ClipSound open(InputStream in, int from) {
        FFmpegFrameGrabber grabber = Grabbers.open(in, ClipSound::set);
        ClipSound sound = new ClipSound(grabber);
        try {
            sound.seek(from);
            return sound;
        } catch (FFmpegFrameGrabber.Exception | RuntimeException e) {
            sound.close();
            throw new UnplayableClip("Cannot go there", e);
        }
    }

    private static void set(FFmpegFrameGrabber grabber) {
        grabber.setSampleRate(RATE);
        grabber.setAudioChannels(1);
        grabber.setSampleFormat(avutil.AV_SAMPLE_FMT_S16);
    }

    private void seek(int from) throws FFmpegFrameGrabber.Exception {
        if (silent) {
            frames = (long) from * RATE / 1_000;
        } else if (from > 0) {
            grabber.setAudioTimestamp((long) from * MICROS);
        }
    }

    /// How long it is.
    public int millis() {
        return (int) (grabber.getLengthInTime() / MICROS);
    }

    /// The next piece; empty at the end, and where the rest is damaged.
    public Optional<Piece> next() {
        return silent ? silence() : heard();
    }

    private Optional<Piece> silence() {
        int millis = (int) (frames * 1_000 / RATE);
        frames += SILENT_PIECE;
        return millis >= millis()
                ? Optional.empty()
                : Optional.of(new Piece(millis, new short[SILENT_PIECE]));
    }

    private Optional<Piece> heard() {
        try {
            Frame frame = grabber.grabSamples();
            while (frame != null
                    && !(frame.samples != null && frame.samples[0] instanceof ShortBuffer)) {
                frame = grabber.grabSamples();
            }
            return frame == null ? Optional.empty() : Optional.of(piece(frame));
        } catch (FFmpegFrameGrabber.Exception e) {
            return Optional.empty();
        }
    }

    private static Piece piece(Frame frame) {
        ShortBuffer buffer = (ShortBuffer) frame.samples[0];
        short[] samples = new short[buffer.remaining()];
        buffer.get(samples);
        return new Piece((int) Math.max(0, frame.timestamp / MICROS), samples);
    }

    @Override
    public void close() {
        Grabbers.release(grabber);
    }
}
