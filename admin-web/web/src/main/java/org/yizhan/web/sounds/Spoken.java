package org.yizhan.web.sounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.study.Lesson;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.mandarin.Syllable;
import org.yizhan.speech.utterances.Reading;

/// A sentence as it will be read: every character with the syllable that lights it. The same reader
/// as the terminal's voice.
///
/// @param sentence its number within the lesson, from 0
public record Spoken(int sentence, List<Sign> signs) {
    private static final MandarinReader READER = new MandarinReader();
    private static final String VOWELS = "aoeiuv";
    private static final String[] TONES = {"āōēīūǖ", "áóéíúǘ", "ǎǒěǐǔǚ", "àòèìùǜ"};

    /// @param text one character, or several that are read together
    /// @param sound such as `nín`; empty where nothing is said
    public record Sign(String text, String sound) {}

    public static Spoken of(int number, String sentence) {
        return of(number, sentence, List.of());
    }

    /// @param words that are read otherwise than the voice would
    public static Spoken of(int number, String sentence, List<Reading> words) {
        Map<Integer, String> sounds = new HashMap<>();
        for (Syllable syllable : READER.read(sentence, words)) {
            if (!syllable.marks().isEmpty()) {
                int at = syllable.marks().getFirst();
                sounds.merge(at, marked(syllable.sound()), (one, more) -> one + " " + more);
            }
        }
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            signs.add(new Sign(sentence.substring(i, i + 1), sounds.getOrDefault(i, "")));
        }
        return new Spoken(number, signs);
    }

    /// A lesson's own readings as the voice takes them.
    public static List<Reading> words(Lesson lesson) {
        return lesson.readings().stream()
                .map(word -> new Reading(word.written(), word.pinyin()))
                .toList();
    }

    /// `nin2` as `nín`: the mark stands on a or e, on the o of ou, else on the last vowel.
    static String marked(String sound) {
        int tone = sound.isEmpty() ? 0 : sound.charAt(sound.length() - 1) - '0';
        if (tone < 1 || tone > 5) {
            return sound;
        }
        String letters = sound.substring(0, sound.length() - 1);
        int at = letters.indexOf('a') >= 0 ? letters.indexOf('a') : letters.indexOf('e');
        if (at < 0) {
            at = letters.contains("ou") ? letters.indexOf("ou") : lastVowel(letters);
        }
        if (tone == 5 || at < 0) {
            return letters.replace('v', 'ü');
        }
        char vowel = TONES[tone - 1].charAt(VOWELS.indexOf(letters.charAt(at)));
        return (letters.substring(0, at) + vowel + letters.substring(at + 1)).replace('v', 'ü');
    }

    private static int lastVowel(String letters) {
        int last = -1;
        for (int i = 0; i < letters.length(); i++) {
            if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
                last = i;
            }
        }
        return last;
    }
}
