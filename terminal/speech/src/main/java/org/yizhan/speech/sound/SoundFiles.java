package org.yizhan.speech.sound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Reads whole sound files, told apart by their first bytes: WAV, FLAC, Opus in Ogg.
public final class SoundFiles {
    private static final int LONGEST_SECONDS = 1_800;

    private SoundFiles() {}

    /// @return mono samples at [Pcm#RATE]
    /// @throws IOException if it is damaged, longer than half an hour, or none of these formats
    public static short[] read(byte[] file) throws IOException {
        if (file.length > 4 && file[0] == 'O' && file[1] == 'g' && file[2] == 'g') {
            return OpusFiles.read(file);
        }
        try (AudioInputStream in =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            return samples(in);
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException("Not a sound file that is known here", e);
        }
    }

    private static short[] samples(AudioInputStream in) throws IOException {
        AudioFormat given = in.getFormat();
        AudioFormat plain =
                new AudioFormat(given.getSampleRate(), 16, given.getChannels(), true, false);
        byte[] bytes;
        try (AudioInputStream converted = AudioSystem.getAudioInputStream(plain, in)) {
            long limit =
                    (long) LONGEST_SECONDS * (long) plain.getSampleRate() * plain.getFrameSize();
            bytes = converted.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 16));
        }
        short[] mono = mono(Pcm.samples(bytes, bytes.length), given.getChannels());
        return resampled(mono, given.getSampleRate());
    }

    static short[] mono(short[] samples, int channels) {
        if (channels == 1) {
            return samples;
        }
        short[] mono = new short[samples.length / channels];
        for (int i = 0; i < mono.length; i++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += samples[i * channels + channel];
            }
            mono[i] = (short) (sum / channels);
        }
        return mono;
    }

    /// The whole sound at [Pcm#RATE].
    public static short[] resampled(short[] samples, double rate) {
        if (rate == Pcm.RATE) {
            return samples;
        }
        Resampler resampler = new Resampler(rate);
        short[] made = resampler.next(samples, samples.length);
        short[] end = resampler.end();
        short[] all = Arrays.copyOf(made, made.length + end.length);
        System.arraycopy(end, 0, all, made.length, end.length);
        return all;
    }

    /// An Opus file of mono samples at [Pcm#RATE]: speech, some 3 KB a second, so that a minute
    /// travels over a village's line.
    public static byte[] opus(short[] samples) {
        return OpusFiles.write(samples);
    }

    /// A WAV file of mono samples at [Pcm#RATE].
    public static byte[] wav(short[] samples) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(samples.length * 2 + 44);
        byte[] bytes = Pcm.bytes(samples, samples.length);
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(bytes), Pcm.FORMAT, samples.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
