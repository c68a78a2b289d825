package org.yizhan.speech.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.terminals.Severity;

class HearingCheckTest {
    private static final UnaryOperator<short[]> QUIETER =
            sound -> {
                short[] heard = new short[sound.length];
                for (int i = 0; i < sound.length; i++) {
                    heard[i] = (short) (sound[i] / 20);
                }
                return heard;
            };

    @Test
    void aToneThatComesBackThroughTheRoomIsHeard() {
        assertFinds(Severity.GOOD, "speech.hearing.good", new Room(true, Optional.of(QUIETER)));
    }

    @Test
    void aMicrophoneThatHearsOnlyTheFanIsDeaf() {
        Random random = new Random(7);
        UnaryOperator<short[]> fan =
                sound -> {
                    short[] heard = new short[sound.length];
                    for (int i = 0; i < heard.length; i++) {
                        heard[i] = (short) (random.nextGaussian() * 900);
                    }
                    return heard;
                };
        assertFinds(Severity.LOOK, "speech.hearing.deaf", new Room(true, Optional.of(fan)));
    }

    @Test
    void aMicrophoneThatGivesNothingIsDeaf() {
        UnaryOperator<short[]> silence = sound -> new short[sound.length];
        assertFinds(Severity.LOOK, "speech.hearing.deaf", new Room(true, Optional.of(silence)));
        UnaryOperator<short[]> nothing = _ -> new short[0];
        assertFinds(Severity.LOOK, "speech.hearing.deaf", new Room(true, Optional.of(nothing)));
    }

    @Test
    void withoutAMicrophoneAPersonHasToListen() {
        assertFinds(Severity.LOOK, "speech.hearing.noMicrophone", new Room(true, Optional.empty()));
    }

    @Test
    void withoutALoudspeakerItIsBroken() {
        assertFinds(
                Severity.BROKEN,
                "speech.hearing.noLoudspeaker",
                new Room(false, Optional.of(QUIETER)));
    }

    private static void assertFinds(Severity severity, String key, Room room) {
        var finding = new HearingCheck(() -> room, room, _ -> {}).run();
        assertEquals(key, finding.what().key());
        assertEquals(severity, finding.severity());
    }

    /// A loudspeaker and a microphone with air between them.
    private static final class Room implements AudioOutput, Microphone {
        private final boolean loud;
        private final Optional<UnaryOperator<short[]>> air;
        private short[] sounded = {};

        Room(boolean loud, Optional<UnaryOperator<short[]>> air) {
            this.loud = loud;
            this.air = air;
        }

        @Override
        public Optional<Recording> start(DoubleConsumer level) {
            return air.map(way -> () -> way.apply(sounded));
        }

        @Override
        public boolean open() {
            return loud;
        }

        @Override
        public int room() {
            return Pcm.RATE;
        }

        @Override
        public boolean write(short[] samples, int count) {
            sounded = Arrays.copyOf(samples, count);
            return true;
        }

        @Override
        public void play() {}

        @Override
        public long written() {
            return sounded.length;
        }

        @Override
        public long heard() {
            return sounded.length;
        }

        @Override
        public void rest() {}

        @Override
        public void close() {}
    }
}
