package org.yizhan.domain.settings;

import java.util.function.Function;

/// Something that can be set.
///
/// @param name its word in files and facts, such as `screen.width`
/// @param parse reads what was written; an [IllegalArgumentException] says it is not valid
/// @param <T> what it is set to
public record Setting<T>(String name, T defaultValue, Function<String, T> parse) {
    public static Setting<Integer> number(String name, int defaultValue) {
        return new Setting<>(name, defaultValue, Integer::valueOf);
    }

    public static Setting<String> text(String name, String defaultValue) {
        return new Setting<>(name, defaultValue, Function.identity());
    }

    public static Setting<Boolean> flag(String name, boolean defaultValue) {
        return new Setting<>(name, defaultValue, Boolean::valueOf);
    }

    public static <E extends Enum<E>> Setting<E> choice(String name, E defaultValue) {
        return new Setting<>(
                name, defaultValue, text -> Enum.valueOf(defaultValue.getDeclaringClass(), text));
    }
}
