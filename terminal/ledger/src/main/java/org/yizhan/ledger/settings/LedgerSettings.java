package org.yizhan.ledger.settings;

import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.ledger.Ledger;

/// The settings in force for a place whenever they are asked for.
public final class LedgerSettings implements Settings {
    private final Ledger ledger;
    private final PlaceId place;

    public LedgerSettings(Ledger ledger, PlaceId place) {
        this.ledger = ledger;
        this.place = place;
    }

    @Override
    public <T> T get(Setting<T> setting) {
        return ledger.read(views -> new ViewSettings(views, place).get(setting));
    }
}
