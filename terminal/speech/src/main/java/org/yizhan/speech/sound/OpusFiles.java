package org.yizhan.speech.sound;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.gagravarr.ogg.OggFile;
import org.gagravarr.opus.OpusAudioData;
import org.gagravarr.opus.OpusFile;

/// Opus in Ogg (RFC 7845): the container by VorbisJava, the sound by Concentus.
final class OpusFiles {
    private static final int LONGEST_PACKET = Pcm.frames(120);

    private OpusFiles() {}

    private static final int PACKET = Pcm.frames(20);
    private static final int BITS_A_SECOND = 24_000;

    /// Of 10: speech sounds the same, and a small machine packs a minute in a second or two.
    private static final int COMPLEXITY = 2;

    /// What the encoder puts before the first sample.
    private static final int PRE_SKIP = 312;

    static byte[] write(short[] samples) {
        OggPages pages = new OggPages(PRE_SKIP);
        byte[] packet = new byte[4_000];
        try {
            OpusEncoder encoder =
                    new OpusEncoder(Pcm.RATE, 1, OpusApplication.OPUS_APPLICATION_VOIP);
            encoder.setBitrate(BITS_A_SECOND);
            encoder.setComplexity(COMPLEXITY);
            for (int at = 0; at < samples.length + PRE_SKIP; at += PACKET) {
                short[] frame = new short[PACKET];
                int rest = Math.clamp(samples.length - at, 0, PACKET);
                System.arraycopy(samples, Math.min(at, samples.length), frame, 0, rest);
                int length = encoder.encode(frame, 0, PACKET, packet, 0, packet.length);
                pages.add(Arrays.copyOf(packet, length), at + PACKET);
            }
        } catch (OpusException e) {
            throw new IllegalStateException("Sound in memory can always be encoded", e);
        }
        return pages.end(samples.length + PRE_SKIP);
    }

    static short[] read(byte[] file) throws IOException {
        try (OpusFile opus = new OpusFile(new OggFile(new ByteArrayInputStream(file)))) {
            int channels = opus.getInfo().getNumChannels();
            OpusDecoder decoder = new OpusDecoder(Pcm.RATE, channels);
            short[] packet = new short[LONGEST_PACKET * channels];
            short[] all = new short[Pcm.RATE * channels];
            int length = 0;
            long granules = 0;
            OpusAudioData data = opus.getNextAudioPacket();
            for (; data != null; data = opus.getNextAudioPacket()) {
                byte[] bytes = data.getData();
                int made =
                        channels
                                * decoder.decode(
                                        bytes, 0, bytes.length, packet, 0, LONGEST_PACKET, false);
                if (length + made > all.length) {
                    all = Arrays.copyOf(all, 2 * (length + made));
                }
                System.arraycopy(packet, 0, all, length, made);
                length += made;
                granules = Math.max(granules, data.getGranulePosition());
            }
            int skip = opus.getInfo().getPreSkip();
            return cut(SoundFiles.mono(Arrays.copyOf(all, length), channels), skip, granules);
        } catch (OpusException | IllegalArgumentException e) {
            throw new IOException("A damaged Opus file", e);
        }
    }

    /// Without what the encoder needed before the beginning and after the end.
    private static short[] cut(short[] samples, int skip, long granules) {
        int end = granules > skip ? (int) Math.min(granules, samples.length) : samples.length;
        return Arrays.copyOfRange(samples, Math.min(skip, end), end);
    }
}
