package org.yizhan.speech.sound;

import io.github.jaredmdobson.concentus.OpusDecoder;
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
