package org.yizhan.speech.sound;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machine's default microphone (ALSA).
public final class JavaSoundMicrophone implements Microphone {
    private static final Logger LOG = LoggerFactory.getLogger(JavaSoundMicrophone.class);
    private static final int PIECE = Pcm.frames(50) * 2;
    private static final int LONGEST = Pcm.RATE * 2 * 300;

    @Override
    public Optional<Recording> start(DoubleConsumer level) {
        try {
            TargetDataLine line = AudioSystem.getTargetDataLine(Pcm.FORMAT);
            line.open(Pcm.FORMAT, PIECE * 4);
            line.start();
            return Optional.of(new Line(line, level));
        } catch (LineUnavailableException | RuntimeException | LinkageError e) {
            LOG.debug("No microphone: {}", e.toString());
            return Optional.empty();
        }
    }

    private static final class Line implements Recording {
        private final TargetDataLine line;
        private final DoubleConsumer level;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        private final Thread thread = new Thread(this::read, "microphone");

        Line(TargetDataLine line, DoubleConsumer level) {
            this.line = line;
            this.level = level;
            thread.setDaemon(true);
            thread.start();
        }

        private void read() {
            byte[] piece = new byte[PIECE];
            int count = line.read(piece, 0, piece.length);
            while (count > 0 && heard.size() < LONGEST) {
                heard.write(piece, 0, count);
                level.accept(Pcm.level(Pcm.samples(piece, count), count / 2));
                count = line.read(piece, 0, piece.length);
            }
        }

        @Override
        public short[] stop() {
            line.stop();
            line.close();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] all = heard.toByteArray();
            return Pcm.samples(all, all.length);
        }
    }
}
