package org.yizhan.ledger;

import java.util.List;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.views.Applying;
import org.yizhan.ledger.views.View;
import org.yizhan.ledger.views.ViewTables;

/// What a ledger is put together from, besides its databases.
public record LedgerParts(
        BodyCipher cipher,
        TrustedClock clock,
        Ids ids,
        BodyCodec codec,
        Applying applying,
        ViewTables tables) {

    /// @param types all fact types of this program
    /// @param views all views of this program
    /// @param program its version, so that a new one applies again what the old one could not
    public static LedgerParts of(
            BodyCipher cipher,
            TrustedClock clock,
            Ids ids,
            List<FactType<?>> types,
            List<View> views,
            String program) {
        BodyCodec codec = new BodyCodec();
        Applying applying = new Applying(new FactTypes(types), codec, views);
        return new LedgerParts(cipher, clock, ids, codec, applying, new ViewTables(views, program));
    }
}
