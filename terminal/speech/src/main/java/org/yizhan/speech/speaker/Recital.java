package org.yizhan.speech.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.speaker.SoundStream.Piece;
import org.yizhan.speech.utterances.Utterance;

/// A sentence that somebody read aloud, with the characters that light up meanwhile: every syllable
/// gets as much of the time in which there is a voice; pauses light nothing new.
public final class Recital {
    private static final MandarinReader READER = new MandarinReader();
    private static final int STEP = Pcm.frames(20);

    /// As [Pcm#level(short[], int)]; what is kept was raised to a usual level before.
    private static final double VOICE = 0.012;

    /// A letter of another language takes so much of the time of a syllable.
    private static final double LETTER = 0.35;

    private Recital() {}

    /// @param read what somebody recorded of exactly this text
    /// @return every lit character once, from left to right
    public static SoundStream of(Utterance text, short[] read) {
        List<Integer> marked = text.marked();
        double[] begins = begins(text, marked);
        int[] voiced = voiced(read);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marked.size(); i++) {
            int until = i + 1 < marked.size() ? at(voiced, begins[i + 1]) : read.length;
            until = Math.max(from, until);
            pieces.add(new Piece(marked.get(i), Arrays.copyOfRange(read, from, until)));
            from = until;
        }
        return pieces.isEmpty() ? SoundStream.of(read) : SoundStream.of(pieces);
    }

    /// As [#of(Utterance, short[])], of what is fetched and decoded when it is to be heard.
    public static SoundStream later(Utterance text, Supplier<short[]> read) {
        return new SoundStream() {
            private @Nullable SoundStream stream;

            @Override
            public Optional<Piece> next() {
                SoundStream now = stream;
                if (now == null) {
                    now = of(text, read.get());
                    stream = now;
                }
                return now.next();
            }
        };
    }

    /// When each lit character begins, as a part of the whole, from 0 to 1.
    private static double[] begins(Utterance text, List<Integer> marked) {
        Map<Integer, Double> lengths = lengths(text);
        double[] begins = new double[marked.size()];
        double sum = 0;
        for (int i = 0; i < begins.length; i++) {
            begins[i] = sum;
            sum += lengths.getOrDefault(marked.get(i), LETTER);
        }
        for (int i = 0; i < begins.length; i++) {
            begins[i] /= sum;
        }
        return begins;
    }

    /// How many syllables are said while a character is lit.
    private static Map<Integer, Double> lengths(Utterance text) {
        Map<Integer, Double> lengths = new TreeMap<>();
        int lit = -1;
        for (Syllable syllable : READER.read(text.text(), text.readings())) {
            lit = syllable.marks().stream().findFirst().orElse(lit);
            boolean mandarin = !syllable.sound().isEmpty() && isTone(syllable.sound());
            lengths.merge(lit, mandarin ? 1 : LETTER, Double::sum);
        }
        return lengths;
    }

    private static boolean isTone(String sound) {
        return Character.isDigit(sound.charAt(sound.length() - 1));
    }

    /// The first frame of every 20 ms in which somebody speaks.
    private static int[] voiced(short[] read) {
        int[] steps = new int[read.length / STEP + 1];
        int count = 0;
        for (int at = 0; at < read.length; at += STEP) {
            int end = Math.min(read.length, at + STEP);
            if (Pcm.level(Arrays.copyOfRange(read, at, end), end - at) >= VOICE) {
                steps[count++] = at;
            }
        }
        return count == 0 ? new int[] {0} : Arrays.copyOf(steps, count);
    }

    private static int at(int[] voiced, double part) {
        return voiced[Math.min(voiced.length - 1, (int) (part * voiced.length))];
    }
}
