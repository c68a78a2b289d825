package org.yizhan.web.sounds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.sound.Tidying;

/// Reads whatever a phone records: WAV from our own page; M4A, 3GP, AMR, MP3 or WebM from the
/// telephone's recorder, by FFmpeg. At most five minutes.
public final class PhoneSounds {
    private static final Logger LOG = LoggerFactory.getLogger(PhoneSounds.class);
    private static final int MOST = Pcm.RATE * 300;

    /// No format that may name other files or addresses is ever opened.
    private static final String FORMATS =
            "aac,amr,caf,flac,matroska,webm,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,ogg,wav";

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
            short[] tidy = Tidying.of(samples(file));
            return tidy.length == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Said(SoundFiles.opus(tidy), Math.max(1, tidy.length / Pcm.RATE)));
        } catch (IOException e) {
            LOG.info("A file that was sent is no sound", e);
            return Optional.empty();
        }
    }

    private static short[] samples(byte[] file) throws IOException {
        try {
            short[] all = SoundFiles.read(file);
            return Arrays.copyOf(all, Math.min(all.length, MOST));
        } catch (IOException notOurs) {
            LOG.debug("Not WAV, FLAC or Opus", notOurs);
            return converted(file);
        }
    }

    private static short[] converted(byte[] file) throws IOException {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        try (FFmpegFrameGrabber grabber =
                new FFmpegFrameGrabber(new ByteArrayInputStream(file), file.length)) {
            grabber.setOption("format_whitelist", FORMATS);
            grabber.setOption("protocol_whitelist", "");
            grabber.setSampleRate(Pcm.RATE);
            grabber.setAudioChannels(1);
            grabber.setSampleFormat(avutil.AV_SAMPLE_FMT_S16);
            grabber.start();
            short[] all = grabbed(grabber);
            grabber.stop();
            return all;
        } catch (FFmpegFrameGrabber.Exception e) {
            throw new IOException("FFmpeg cannot read it", e);
        }
    }

    private static short[] grabbed(FFmpegFrameGrabber grabber) throws FFmpegFrameGrabber.Exception {
        short[] all = new short[Pcm.RATE * 10];
        int length = 0;
        Frame frame = grabber.grabSamples();
        while (frame != null && length < MOST) {
            if (frame.samples != null && frame.samples[0] instanceof ShortBuffer samples) {
                int count = samples.remaining();
                if (length + count > all.length) {
                    all = Arrays.copyOf(all, 2 * (length + count));
                }
                samples.get(all, length, count);
                length += count;
            }
            frame = grabber.grabSamples();
        }
        return Arrays.copyOf(all, length);
    }
}
