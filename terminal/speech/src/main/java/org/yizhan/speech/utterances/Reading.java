package org.yizhan.speech.utterances;

/// How some characters are read in one utterance: a person's name, a publisher's, a place's.
///
/// @param written the Hanzi as shown, such as `单志强`
/// @param pinyin one syllable for each Hanzi, separated by spaces, with tone marks or numbers:
///     `Shàn zhì qiáng` or `shan4 zhi4 qiang2`. Empty: it is a person's name, read with the
///     surname's own reading
public record Reading(String written, String pinyin) {
    /// A person's name: the surname is read as a surname (单 shàn, 仇 qiú), the rest as usual.
    public static Reading name(String written) {
        return new Reading(written, "");
    }

    public boolean isName() {
        return pinyin.isBlank();
    }
}
