package org.yizhan.speech.mandarin;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yizhan.speech.utterances.Reading;

/// Finds the syllable of every Hanzi: what the utterance says, else names, else known words,
/// else HanLP's dictionary.
final class Pronunciation {
    // In the tables: a letter that is not said by itself.
    private static final String SILENT = "_";
    private static final Readings WORDS = Readings.load("words.txt");
    private static final Readings SURNAMES = Readings.load("surnames.txt");
    private static final Readings GIVEN = Readings.load("given.txt");
    private static final Readings LETTERS = Readings.load("letters.txt");
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?:(?<=[老小])|(?<![\\p{IsHan}])|(?<=[请找叫让跟和是由]))(\\p{IsHan}{1,2}?)"
                            + "(?=书记|主任|支书|村长|会计|委员|医生|大夫|老师|师傅|同志|先生|女士|大爷|大妈|大娘|大伯|大叔|大婶"
                            + "|大姐|大哥|爷爷|奶奶|叔叔|阿姨|婶|家(?=[的，。]))");
    private static final Pattern FAMILIAR =
            Pattern.compile("(?<!\\p{IsHan})[老小]([^区\\P{IsHan}])(?=[和说在来去的有家您你到，。、！？]|$)");
    private static final Pattern CALLED =
            Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan}{2,4})(?=，(?:签到|您|你|请|欢迎))");

    private static final List<Pattern> PEOPLE = List.of(TITLED, FAMILIAR, CALLED);

    private Pronunciation() {}

    /// One entry a character: a syllable with its tone as a number, or null for what is no Hanzi
    /// and no letter.
    static @Nullable String[] of(String spoken, List<Reading> readings) {
        @Nullable String[] syllables = dictionary(spoken);
        Particles.apply(spoken, syllables);
        words(spoken, syllables);
        for (Pattern person : PEOPLE) {
            Matcher name = person.matcher(spoken);
            while (name.find()) {
                name(name.group(1), name.start(1), syllables);
            }
        }
        readings.forEach(reading -> apply(reading, spoken, syllables));
        return syllables;
    }

    private static @Nullable String[] dictionary(String spoken) {
        @Nullable String[] syllables = new @Nullable String[spoken.length()];
        List<Pinyin> found = HanLP.convertToPinyinList(spoken);
        for (int i = 0; i < syllables.length; i++) {
            Pinyin pinyin = i < found.size() ? found.get(i) : null;
            char c = spoken.charAt(i);
            if (c == '幺') {
                syllables[i] = "yao1";
            } else if (c < 128 && Character.isLetter(c)) {
                syllables[i] =
                        String.join(
                                " ", LETTERS.syllables(String.valueOf(Character.toLowerCase(c))));
            } else if (pinyin != null && pinyin != Pinyin.none5) {
                syllables[i] = pinyin.getPinyinWithoutTone().replace('ü', 'v') + pinyin.getTone();
            }
        }
        return syllables;
    }

    private static void words(String spoken, @Nullable String[] syllables) {
        for (int at = 0; at < spoken.length(); ) {
            String word = WORDS.longestAt(spoken, at);
            if (word == null) {
                at++;
            } else {
                put(WORDS.syllables(word), at, syllables);
                at += word.length();
            }
        }
    }

    private static void name(String name, int at, @Nullable String[] syllables) {
        String surname = SURNAMES.longestAt(name, 0);
        if (surname != null) {
            put(SURNAMES.syllables(surname), at, syllables);
        }
        for (int i = surname == null ? 1 : surname.length(); i < name.length(); ) {
            String given = GIVEN.longestAt(name, i);
            if (given != null) {
                put(GIVEN.syllables(given), at + i, syllables);
            }
            i += given == null ? 1 : given.length();
        }
    }

    private static void apply(Reading reading, String spoken, @Nullable String[] syllables) {
        if (reading.written().isEmpty()) {
            return;
        }
        List<String> given =
                reading.isName()
                        ? List.of()
                        : PinyinNotation.syllables(reading.pinyin(), reading.written().length());
        for (int at = spoken.indexOf(reading.written());
                at >= 0;
                at = spoken.indexOf(reading.written(), at + 1)) {
            if (given.isEmpty()) {
                name(reading.written(), at, syllables);
            } else {
                put(given, at, syllables);
            }
        }
    }

    private static void put(List<String> given, int at, @Nullable String[] syllables) {
        for (int i = 0; i < given.size(); i++) {
            String syllable = given.get(i);
            syllables[at + i] = syllable.equals(SILENT) ? null : syllable;
        }
    }
}
