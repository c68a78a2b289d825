package org.yizhan.speech.mandarin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.speech.utterances.Utterance;

/// Reads Chinese aloud, on paper: from a shown text to syllables with tones, every shown Hanzi,
/// digit and letter lit by one of them. Safe for any thread.
public final class MandarinReader {
    private static final String SHORT_PAUSES = "，、；：,;:—（）()";
    private static final String LONG_PAUSES = "。！？!?…\n";

    /// What is said, in order. Empty only if nothing in the text can be said.
    ///
    /// @param readings how names in it are read
    public List<Syllable> read(String text, List<Reading> readings) {
        List<Spoken> spoken = Normaliser.normalise(text);
        String written =
                spoken.stream()
                        .map(word -> String.valueOf(word.written()))
                        .collect(Collectors.joining());
        @Nullable String[] sounds = Pronunciation.of(written, readings);
        Sandhi.apply(written, spoken, sounds);
        return syllables(text, spoken, sounds);
    }

    /// Whether a reading can be followed: a syllable for each Hanzi that is written.
    public static boolean canFollow(Reading reading) {
        int count = reading.written().length();
        return count > 0 && PinyinNotation.syllables(reading.pinyin(), count).size() == count;
    }

    private static List<Syllable> syllables(
            String text, List<Spoken> spoken, @Nullable String[] sounds) {
        List<Syllable> said = new ArrayList<>();
        List<Integer> marked = Utterance.of(text, Language.ZH_CN).marked();
        int lit = 0;
        for (int i = 0; i < sounds.length; i++) {
            String sound = sounds[i];
            if (sound == null) {
                pause(spoken.get(i).written(), said);
                continue;
            }
            int until = lightUntil(spoken, sounds, i, text.length());
            int from = lit;
            while (lit < marked.size() && marked.get(lit) < until) {
                lit++;
            }
            said.add(
                    new Syllable(
                            sound,
                            String.valueOf(spoken.get(i).written()),
                            marked.subList(from, lit),
                            Syllable.Pause.NONE));
        }
        return said;
    }

    /// Up to which shown character this one lights: up to what the next one reads, so that what
    /// nobody says (the zeros of 100) is lit with what comes before it.
    private static int lightUntil(List<Spoken> spoken, @Nullable String[] sounds, int at, int end) {
        int own = spoken.get(at).shown();
        for (int next = at + 1; next < sounds.length; next++) {
            if (sounds[next] != null) {
                return Math.max(own + 1, spoken.get(next).shown());
            }
        }
        return end;
    }

    private static void pause(char sign, List<Syllable> said) {
        boolean isLong = LONG_PAUSES.indexOf(sign) >= 0;
        if (said.isEmpty() || !isLong && SHORT_PAUSES.indexOf(sign) < 0) {
            return;
        }
        Syllable last = said.removeLast();
        boolean already = last.pause() == Syllable.Pause.LONG;
        said.add(
                new Syllable(
                        last.sound(),
                        last.written(),
                        last.marks(),
                        isLong || already ? Syllable.Pause.LONG : Syllable.Pause.SHORT));
    }
}
