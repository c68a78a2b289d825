package org.yizhan.speech.sound;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machine's default loudspeaker (ALSA). Its buffer is short, so that pausing and cutting need
/// nothing but to stop writing.
public final class JavaSoundOutput implements AudioOutput {
    private static final Logger LOG = LoggerFactory.getLogger(JavaSoundOutput.class);
    private static final int BUFFER = Pcm.frames(80);
    private static final long BUFFER_NANOS = 80_000_000;

    private @Nullable SourceDataLine line;
    private long written;
    private long offset;
    private boolean playing;
    private long last;

    @Override
    public boolean open() {
        if (line != null) {
            return true;
        }
        try {
            SourceDataLine opened = AudioSystem.getSourceDataLine(Pcm.FORMAT);
            opened.open(Pcm.FORMAT, BUFFER * 2);
            offset = written - opened.getLongFramePosition();
            line = opened;
            return true;
        } catch (LineUnavailableException | RuntimeException | LinkageError e) {
            // Without any device javax.sound throws IllegalArgumentException.
            LOG.debug("No loudspeaker: {}", e.toString());
            return false;
        }
    }

    @Override
    public int room() {
        return line == null ? 0 : line.available() / 2;
    }

    @Override
    public boolean write(short[] samples, int count) {
        SourceDataLine open = line;
        if (open == null) {
            return false;
        }
        long now = System.nanoTime();
        if (playing && now - last > BUFFER_NANOS && open.available() == open.getBufferSize()) {
            // Starved. PulseAudio drops what is written piece by piece from here on, so begin anew.
            rest();
        }
        last = now;
        int taken = open.write(Pcm.bytes(samples, count), 0, count * 2) / 2;
        written += taken;
        if (taken < count) {
            LOG.warn("The loudspeaker took {} of {} frames", taken, count);
            close();
        } else if (open.available() < count * 2) {
            play();
        }
        return taken == count;
    }

    @Override
    public void play() {
        if (line != null && !playing) {
            line.start();
            playing = true;
        }
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public long heard() {
        return line == null ? written : Math.min(written, line.getLongFramePosition() + offset);
    }

    @Override
    public void rest() {
        if (line != null) {
            playing = false;
            line.stop();
            line.flush();
            offset = written - line.getLongFramePosition();
        }
    }

    @Override
    public void close() {
        SourceDataLine open = line;
        line = null;
        playing = false;
        if (open != null) {
            open.close();
        }
    }
}
