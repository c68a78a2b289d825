package org.yizhan.tour.stage;

import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// The words that are expected on the glass and on the pages.
public final class Said {
    private static final Texts TEXTS = Texts.load(Language.ZH_CN);

    private Said() {}

    /// @param arguments names and values in turn
    public static String of(String key, Object... arguments) {
        return TEXTS.render(Sentence.of(key, arguments));
    }
}
