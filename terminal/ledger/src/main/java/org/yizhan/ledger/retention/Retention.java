package org.yizhan.ledger.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.streams.FactStore;

/// Erases what was kept as long as it may be. How long, a county or a village sets for each type of
/// fact; what nobody set is kept. That something was erased stays on record, and the chain goes on.
public final class Retention {
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final PlaceId place;
    private final Settings settings;
    private final List<FactType<?>> types;

    /// @param place whose records these are
    /// @param settings in force there
    /// @param types all this program knows
    public Retention(Ledger ledger, PlaceId place, Settings settings, List<FactType<?>> types) {
        this.ledger = ledger;
        this.place = place;
        this.settings = settings;
        this.types = List.copyOf(types);
    }

    /// How many days facts of a type are kept; 0 for ever.
    public static Setting<Integer> days(String type) {
        return Setting.number("retention.days/" + type, 0);
    }

    /// Erases what is over now.
    ///
    /// @param now a clock that is not synchronised erases nothing: it may be years ahead
    /// @return how many facts were erased
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    public int run(Stamp now) {
        if (now.trust() != TimeTrust.SYNCHRONISED) {
            return 0;
        }
        int erased = 0;
        for (FactType<?> type : types) {
            int days = settings.get(days(type.name()));
            if (days > 0 && !type.equals(FactTypes.ERASURE)) {
                erased += erase(over(type, now.at().minus(Duration.ofDays(days))));
            }
        }
        return erased;
    }

    private List<FactId> over(FactType<?> type, Instant before) {
        return ledger
                .facts((FactStore store) -> store.bodies().present(place, type.name()))
                .stream()
                .filter(header -> header.time().trust() != TimeTrust.SUSPECT)
                .filter(header -> header.at().isBefore(before))
                .map(FactHeader::id)
                .distinct()
                .toList();
    }

    private int erase(List<FactId> facts) {
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            List<FactId> some =
                    new ArrayList<>(facts.subList(from, Math.min(from + AT_ONCE, facts.size())));
            Erasure erasure = new Erasure(some, Erasure.Reason.RETENTION);
            ledger.record(
                    place,
                    new Actor.Program(),
                    Draft.of(FactTypes.ERASURE, SubjectId.named("retention/" + place), erasure));
        }
        return facts.size();
    }
}
