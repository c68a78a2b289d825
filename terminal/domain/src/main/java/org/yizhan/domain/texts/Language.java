package org.yizhan.domain.texts;

import java.util.Locale;

/// A language of the texts. Chinese comes first: it is what every text is written in before any
/// other.
public enum Language {
    ZH_CN("zh_CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    private final String folder;
    private final Locale locale;

    Language(String folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /// The name of the resource folder that holds this language's texts.
    String folder() {
        return folder;
    }

    /// For formatting dates and for the `lang` attribute of pages ([Locale#toLanguageTag()]).
    public Locale locale() {
        return locale;
    }
}
