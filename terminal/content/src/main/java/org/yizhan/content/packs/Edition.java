package org.yizhan.content.packs;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a pack says about itself.
///
/// @param pack its own word, the same in every version: lower case letters, digits and hyphens
/// @param version only grows
/// @param publisher the word under which the publisher's key is known
/// @param language of everything in it, such as `zh_CN` ([org.yizhan.domain.texts.Language])
/// @param validity when it may be installed
public record Edition(
        String pack, int version, String publisher, String language, Validity validity) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");

    /// @throws IllegalArgumentException if a word has other characters or the version is below 1
    public Edition {
        Objects.requireNonNull(validity);
        if (!WORD.matcher(pack).matches()
                || !WORD.matcher(publisher).matches()
                || !LANGUAGE.matcher(language).matches()
                || version < 1) {
            throw new IllegalArgumentException("Not an edition of a pack");
        }
    }

    /// @param from the first day
    /// @param until the last day; absent means no end
    public record Validity(LocalDate from, Optional<LocalDate> until) {
        public Validity {
            Objects.requireNonNull(from);
        }
    }
}
