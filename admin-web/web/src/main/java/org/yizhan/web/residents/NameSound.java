package org.yizhan.web.residents;

import com.hankcs.hanlp.HanLP;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yizhan.domain.residents.Resident;

/// How a name of a person or place sounds, for sorting and for finding people by the first letters of their syllables.
public final class NameSound {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private NameSound() {}

    /// Syllables without tones, separated by blanks, such as `wang xiu ying`; the person's own
    /// reading first.
    static String of(Resident resident) {
        return resident.nameReading()
                .map(reading -> reading.replaceAll("[1-5]", "").toLowerCase(Locale.ROOT))
                .orElseGet(() -> KNOWN.computeIfAbsent(resident.name(), NameSound::guessed));
    }

    private static String guessed(String name) {
        return HanLP.convertToPinyinString(name, " ", false).toLowerCase(Locale.ROOT).strip();
    }

    /// Such as `wxy`.
    static String initials(Resident resident) {
        return Arrays.stream(of(resident).split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /// The first letters of a name's syllables, such as `qsg`.
    public static String initials(String name) {
        return Arrays.stream(KNOWN.computeIfAbsent(name, NameSound::guessed).split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /// Whether a name is found by the first letters of its syllables or by its sound.
    ///
    /// @param wanted lower case
    public static boolean beginsWith(String name, String wanted) {
        String sound = KNOWN.computeIfAbsent(name, NameSound::guessed);
        return initials(name).startsWith(wanted)
                || sound.replace(" ", "").startsWith(wanted.replace(" ", ""));
    }
}
