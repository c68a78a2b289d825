package org.yizhan.cli.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Texts;

/// Gives picocli the words of its help pages: what it asks for as `yizhan.doctor.usage.header` is
/// the text `yizhan.help.yizhan.doctor.usage.header`.
public final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "yizhan.help.";

    private final Texts texts;

    public HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Optional.of(PREFIX + key)
                .filter(texts.keys()::contains)
                .map(texts::get)
                .orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(
                texts.keys().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .toList());
    }
}
