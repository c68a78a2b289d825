package org.yizhan.ledger.exchange;

import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.settings.LedgerSettings;

/// What of a village's records its hub may have, as the county has decided. Both ends see to it: the
/// terminal keeps personal bodies back, and the hub does not keep what an older terminal sends.
/// Headers always go, so that the chain holds and the hub can count.
///
/// @param stays whether personal files stay in the village
public record Privacy(Ledger ledger, boolean stays) {
    /// What a county can decide on.
    public enum Mode {
        /// The hub has everything.
        FULL,
        /// 名册留在村里: the hub has random ids and sums.
        ROSTER_STAYS
    }

    public static final Setting<Mode> MODE = Setting.choice("privacy.mode", Mode.FULL);

    static Privacy of(Ledger ledger, PlaceId place) {
        Mode mode = new LedgerSettings(ledger, place).get(MODE);
        return new Privacy(ledger, mode == Mode.ROSTER_STAYS);
    }

    /// Whether the bodies of a type stay in the village. One this program does not know may be
    /// personal.
    boolean keeps(String type) {
        return stays
                && ledger.type(type)
                        .filter(known -> known.visibility() != FactType.Visibility.VILLAGE)
                        .isEmpty();
    }

    /// The fact as the hub may have it.
    Fact forHub(Fact fact) {
        return fact.body() instanceof FactBody.Present && keeps(fact.header().type())
                ? new Fact(fact.encoded(), fact.header(), new FactBody.Withheld())
                : fact;
    }
}
