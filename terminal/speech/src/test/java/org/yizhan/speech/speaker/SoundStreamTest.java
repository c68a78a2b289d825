package org.yizhan.speech.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SilentOutput;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;

/// Sound that comes while it is heard, on a loudspeaker where time is counted by frames.
class SoundStreamTest {
    private final AtomicLong nanos = new AtomicLong();
    private final SilentOutput output = new SilentOutput(() -> nanos.addAndGet(20_000_000));
    private final Speaker speaker =
            Speaker.start(
                    Voices.select(VoiceOptions.USUAL), new Manner(Pace.NORMAL, 1), output, output);

    @AfterEach
    void close() {
        speaker.close();
    }

    private static Ending await(Speech speech) throws Exception {
        return speech.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /// Half a second in ten pieces.
    private static SoundStream stream(AtomicLong closed) {
        Iterator<Integer> left = IntStream.range(0, 10).iterator();
        return new SoundStream() {
            @Override
            public Optional<Piece> next() {
                return left.hasNext()
                        ? Optional.of(new Piece(left.next() * 50, tone()))
                        : Optional.empty();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private static short[] tone() {
        short[] tone = new short[Pcm.frames(50)];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (9_000 * Math.sin(2 * Math.PI * 440 * i / Pcm.RATE));
        }
        return tone;
    }

    @Test
    void soundThatComesPieceByPieceTellsItsMarks() throws Exception {
        AtomicLong closed = new AtomicLong();
        Follower follower = new Follower();
        assertEquals(Ending.COMPLETED, await(speaker.play(stream(closed), follower)));
        assertEquals(List.of(0, 50, 100, 150, 200, 250, 300, 350, 400, 450), follower.marks(0));
        assertEquals(1, closed.get());
        assertEquals(0.5, seconds(), 0.1);
    }

    @Test
    void soundThatComesPieceByPieceIsSlowerToo() throws Exception {
        speaker.pace(Pace.SLOWER);
        Follower follower = new Follower();
        await(speaker.play(stream(new AtomicLong()), follower));
        assertEquals(10, follower.marks(0).size());
        assertEquals(0.625, seconds(), 0.1);
    }

    @Test
    void whatIsCutBeforeItBeganIsClosedToo() throws Exception {
        AtomicLong closed = new AtomicLong();
        Speech first = speaker.play(stream(closed), SpeechListener.NONE);
        Speech second = speaker.play(stream(closed), SpeechListener.NONE);
        await(speaker.play(stream(closed), SpeechListener.NONE));
        await(first);
        await(second);
        assertEquals(3, closed.get());
    }

    private double seconds() {
        return output.written() / (double) Pcm.RATE;
    }
}
