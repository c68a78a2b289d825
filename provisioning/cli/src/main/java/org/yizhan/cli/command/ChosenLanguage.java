package org.yizhan.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yizhan.domain.texts.Language;

/// The language of a command's words, which must be known before its help can be written.
public final class ChosenLanguage {
    private static final String OPTION = "--language";

    private ChosenLanguage() {}

    /// What `--language` says, else the environment's locale, else Chinese.
    ///
    /// @param environment as [System#getenv()]
    public static Language of(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return named(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(ChosenLanguage::named)
                .orElse(Language.ZH_CN);
    }

    private static Language named(String name) {
        return name.startsWith("en") ? Language.EN : Language.ZH_CN;
    }
}
