package org.yizhan.ledger.nodes;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.settings.SettingFacts;

/// How the county's recovery key comes to terminals that were enrolled before there was one, or
/// before it changed: as a setting of the county, which only its hub can write.
final class RecoveryWord {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryWord.class);
    private static final Setting<String> KEY = Setting.text("keys.recovery", "");

    private RecoveryWord() {}

    /// On a hub: records the key for all its counties, where it is not on record yet.
    static void tell(Ledger ledger, String key) {
        List<PlaceId> counties =
                ledger.read(views -> new Places(views).all()).stream()
                        .map(Place::id)
                        .filter(place -> place.kind() == PlaceKind.COUNTY)
                        .toList();
        counties.forEach(county -> tell(ledger, county, key));
    }

    private static void tell(Ledger ledger, PlaceId county, String key) {
        var subject = SettingFacts.subject(KEY.name());
        SettingFacts.Value value = new SettingFacts.Value(KEY.name(), key);
        ledger.record(
                county,
                new Actor.Program(),
                views ->
                        views.register(SettingFacts.SETTING)
                                        .find(county, subject)
                                        .filter(known -> known.value().equals(value))
                                        .isPresent()
                                ? Decided.of(false)
                                : Decided.of(true, Draft.of(SettingFacts.SETTING, subject, value)));
    }

    /// On a terminal: wraps the data key for it, now and whenever it changes.
    static Subscription follow(Ledger ledger, NodeKeys keys, Supplier<Settings> settings) {
        take(keys, settings.get());
        return ledger.changed(changes -> {
            if (isAbout(changes)) {
                take(keys, settings.get());
            }
        });
    }

    private static boolean isAbout(Set<Change> changes) {
        return changes.stream()
                .anyMatch(change -> change.subject().equals(SettingFacts.subject(KEY.name())));
    }

    private static void take(NodeKeys keys, Settings settings) {
        String key = settings.get(KEY);
        try {
            if (!key.isEmpty()) {
                keys.wrapFor(key);
            }
        } catch (IllegalArgumentException e) {
            LOG.warn("The recovery key that was set is none", e);
        }
    }
}
