package org.yizhan.speech.sound;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.gagravarr.opus.OpusAudioData;
import org.gagravarr.opus.OpusFile;
import org.gagravarr.opus.OpusInfo;
import org.gagravarr.opus.OpusTags;

/// Makes Opus files for tests.
public final class OpusWriter {
    private static final int PACKET = Pcm.frames(20);

    private OpusWriter() {}

    public static byte[] opus(short[] samples) throws IOException, OpusException {
        OpusEncoder encoder = new OpusEncoder(Pcm.RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
        encoder.setBitrate(48_000);
        OpusInfo info = new OpusInfo();
        info.setNumChannels(1);
        info.setSampleRate(Pcm.RATE);
        info.setPreSkip(312);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] packet = new byte[4_000];
        try (OpusFile file = new OpusFile(out, info, new OpusTags())) {
            for (int at = 0; at < samples.length; at += PACKET) {
                short[] frame = Arrays.copyOfRange(samples, at, at + PACKET);
                int length = encoder.encode(frame, 0, PACKET, packet, 0, packet.length);
                file.writeAudioData(new OpusAudioData(Arrays.copyOf(packet, length)));
            }
        }
        return out.toByteArray();
    }
}
