package org.yizhan.tour.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.yizhan.tour.programs.ToolException;

/// Sound, one channel of 16 bits.
///
/// @param samples little-endian
/// @param rate samples a second
public record Wav(byte[] samples, int rate) {
    /// Below this a stretch counts as silence, of 32,767.
    private static final double QUIET = 60;

    private static final int HEADER = 44;

    public Duration length() {
        return Duration.ofMillis(samples.length / 2 * 1000L / rate);
    }

    /// How loud it is on the whole: root mean square of the samples, of 32,767.
    public double loudness() {
        return loudness(0, samples.length / 2);
    }

    /// How long something was heard: the tenths of a second that are not silent.
    public Duration heard() {
        int tenth = rate / 10;
        long loud = 0;
        for (int from = 0; from + tenth <= samples.length / 2; from += tenth) {
            if (loudness(from, from + tenth) > QUIET) {
                loud++;
            }
        }
        return Duration.ofMillis(100 * loud);
    }

    /// Its end.
    public Wav last(Duration part) {
        int bytes = (int) (part.toMillis() * rate / 1000 * 2);
        return new Wav(
                Arrays.copyOfRange(samples, Math.max(0, samples.length - bytes), samples.length),
                rate);
    }

    private double loudness(int from, int to) {
        ByteBuffer all = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
        double sum = 0;
        for (int i = from; i < to; i++) {
            double sample = all.getShort(2 * i);
            sum += sample * sample;
        }
        return to > from ? Math.sqrt(sum / (to - from)) : 0;
    }

    /// Keeps it as a RIFF WAVE file.
    public void save(Path file) {
        ByteBuffer bytes =
                ByteBuffer.allocate(HEADER + samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(HEADER - 8 + samples.length).put(ascii("WAVEfmt "));
        bytes.putInt(16).putShort((short) 1).putShort((short) 1).putInt(rate).putInt(2 * rate);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put(ascii("data")).putInt(samples.length).put(samples);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes.array());
        } catch (IOException e) {
            throw new ToolException("The sound could not be kept: " + file, e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
