package org.yizhan.speech.mandarin;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Pinyin as people write it, with tone marks or numbers, together or apart: `Shàn Zhìqiáng`,
/// `shan4 zhi4qiang2`.
final class PinyinNotation {
    private static final int LONGEST = 6;
    // Combining macron, acute, caron, grave: tones 1 to 4.
    private static final String TONES = "\u0304\u0301\u030C\u0300";
    private static final String UMLAUT = "\u0308";

    private PinyinNotation() {}

    /// The syllables with tones as numbers, such as `shan4`, `lv4`; empty if it cannot be read as
    /// exactly so many.
    static List<String> syllables(String written, int count) {
        List<String> all = new ArrayList<>();
        for (String piece : written.strip().split("[\\s'’-]+")) {
            List<String> split = split(numbered(piece));
            if (split.isEmpty()) {
                return List.of();
            }
            all.addAll(split);
        }
        return all.size() == count ? all : List.of();
    }

    /// Tone marks become numbers after their vowel: `zhì` is `zhi4`, `qiáng` is `qia2ng`.
    private static String numbered(String piece) {
        String apart =
                Normalizer.normalize(piece, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replace("u" + UMLAUT, "v");
        StringBuilder out = new StringBuilder();
        for (char c : apart.toCharArray()) {
            int tone = TONES.indexOf(c);
            out.append(tone < 0 ? c : (char) ('1' + tone));
        }
        // The umlaut may come after the tone mark.
        return out.toString().replaceAll("u([1-4])" + UMLAUT, "v$1");
    }

    /// The fewest syllables, searched from the longest.
    private static List<String> split(String piece) {
        if (piece.isEmpty()) {
            return List.of();
        }
        for (int length = Math.min(LONGEST + 1, piece.length()); length > 0; length--) {
            String first = piece.substring(0, length);
            String letters = first.replaceAll("[1-5]", "");
            if (first.length() - letters.length() > 1 || !Known.SYLLABLES.contains(letters)) {
                continue;
            }
            List<String> rest = split(piece.substring(length));
            if (length == piece.length() || !rest.isEmpty()) {
                List<String> all = new ArrayList<>();
                all.add(letters + tone(first));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    private static String tone(String syllable) {
        return syllable.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("5");
    }

    /// Loaded when first needed: it belongs to the dictionary.
    private static final class Known {
        static final Set<String> SYLLABLES =
                Arrays.stream(Pinyin.values())
                        .map(pinyin -> pinyin.getPinyinWithoutTone().replace('ü', 'v'))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
