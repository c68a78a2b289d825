package org.yizhan.ledger.settings;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The settings in force for a place, as of one moment: the highest place that set something
/// decides, so that a county's word holds in all its villages; a value that was taken back (blank) or
/// cannot be read counts as not set.
public final class ViewSettings implements Settings {
    private static final Logger LOG = LoggerFactory.getLogger(ViewSettings.class);

    private final Views views;
    private final PlaceId place;

    public ViewSettings(Views views, PlaceId place) {
        this.views = views;
        this.place = place;
    }

    @Override
    public <T> T get(Setting<T> setting) {
        T value = setting.defaultValue();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            value = written(at.get(), setting).orElse(value);
        }
        return value;
    }

    private <T> Optional<T> written(PlaceId at, Setting<T> setting) {
        return views.register(SettingFacts.SETTING)
                .find(at, SettingFacts.subject(setting.name()))
                .map(Entry::value)
                .filter(value -> !value.value().isBlank())
                .flatMap(value -> parsed(setting, value.value()));
    }

    private static <T> Optional<T> parsed(Setting<T> setting, String written) {
        try {
            return Optional.of(setting.parse().apply(written));
        } catch (IllegalArgumentException e) {
            LOG.warn("The value of {} cannot be read", setting.name(), e);
            return Optional.empty();
        }
    }
}
