package org.yizhan.web.sounds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.content.clips.ClipSound;
import org.yizhan.content.clips.UnplayableClip;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.sound.Tidying;

/// Reads whatever a phone records: WAV from our own page; M4A, 3GP, AMR, MP3 or WebM from the
/// telephone's recorder, by FFmpeg. At most five minutes.
public final class PhoneSounds {
    private static final Logger LOG = LoggerFactory.getLogger(PhoneSounds.class);
    private static final int MOST = Pcm.RATE * 300;

    /// The largest file that is taken.
    public static final int MOST_BYTES = 12 * 1024 * 1024;

    private PhoneSounds() {}

    /// Something somebody said.
    ///
    /// @param file Opus, tidied
    public record Said(byte[] file, int seconds) {}

    /// @return empty if it is no sound that can be read, or nobody speaks in it
    public static Optional<Said> read(byte[] file) {
        try {
            short[] tidy = Tidying.of(heard(file));
            return tidy.length == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Said(SoundFiles.opus(tidy), Math.max(1, tidy.length / Pcm.RATE)));
        } catch (IOException e) {
            LOG.info("A file that was sent is no sound", e);
            return Optional.empty();
        }
    }

    /// What is heard in a file, as it is; mono at [Pcm#RATE].
    ///
    /// @return empty if it is no sound that can be read
    public static Optional<short[]> samples(byte[] file) {
        try {
            return Optional.of(heard(file));
        } catch (IOException e) {
            LOG.info("A file that was sent is no sound", e);
            return Optional.empty();
        }
    }

    private static short[] heard(byte[] file) throws IOException {
        try {
            short[] all = SoundFiles.read(file);
            return Arrays.copyOf(all, Math.min(all.length, MOST));
        } catch (IOException notOurs) {
            LOG.debug("Not WAV, FLAC or Opus", notOurs);
            return converted(file);
        }
    }

    private static short[] converted(byte[] file) throws IOException {
        short[] all = new short[Pcm.RATE * 10];
        int length = 0;
        try (ClipSound sound = ClipSound.open(new ByteArrayInputStream(file), 0)) {
            Optional<ClipSound.Piece> piece = sound.next();
            for (; piece.isPresent() && length < MOST; piece = sound.next()) {
                short[] samples = piece.get().samples();
                if (length + samples.length > all.length) {
                    all = Arrays.copyOf(all, 2 * (length + samples.length));
                }
                System.arraycopy(samples, 0, all, length, samples.length);
                length += samples.length;
            }
            return Arrays.copyOf(all, length);
        } catch (UnplayableClip e) {
            throw new IOException("FFmpeg cannot read it", e);
        }
    }
}
