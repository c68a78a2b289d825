package org.yizhan.ledger.nodes;

import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// The settings of a terminal without a place.
final class Defaults implements Settings {
    @Override
    public <T> T get(Setting<T> setting) {
        return setting.defaultValue();
    }
}
