package org.yizhan.kiosk;

import java.time.Instant;
import java.util.function.Consumer;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;

/// How a screen is looked at: on which glass, in which light, by whom, and what was done before.
record Setting(Glass glass, Look look, Consumer<Village> village, Consumer<Show> then) {
    Setting(Glass glass) {
        this(glass, new Look(Theme.DAY, TextSize.NORMAL, Language.ZH_CN), _ -> {}, _ -> {});
    }

    record Look(Theme theme, TextSize size, Language language) {}

    Setting at(String instant) {
        return with(v -> v.clock.set(Instant.parse(instant)));
    }

    Setting in(Theme theme) {
        return in(new Look(theme, look.size(), look.language()));
    }

    Setting in(TextSize size) {
        return in(new Look(look.theme(), size, look.language()));
    }

    Setting in(Language language) {
        return in(new Look(look.theme(), look.size(), language));
    }

    Setting in(Look other) {
        return new Setting(glass, other, village, then);
    }

    /// With the village as this leaves it.
    Setting with(Consumer<Village> change) {
        return new Setting(glass, look, village.andThen(change), then);
    }

    /// After these were touched, one after the other.
    Setting pressed(String... ids) {
        return then(show -> show.press(ids));
    }

    /// After this was done on the open screen.
    Setting then(Consumer<Show> action) {
        return new Setting(glass, look, village, then.andThen(action));
    }
}
