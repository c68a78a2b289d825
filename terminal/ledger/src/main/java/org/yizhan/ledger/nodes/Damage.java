package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Salvage;
import org.yizhan.ledger.exchange.HubReach;
import org.yizhan.ledger.storage.DamagedFile;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.BodyCipher;

/// A database was found damaged at the start.
///
/// @param file where it lies now
/// @param saved what of it was taken over into a new one
record Damage(Path file, Salvage.Saved saved) {
    private static final Salvage.Saved NOTHING = new Salvage.Saved(0, 0, 0);

    /// Takes over what can be read.
    ///
    /// @param file the damaged database, under its new name
    /// @param into the new one, empty
    /// @param own the places in whose streams this node may issue facts again
    static Damage mend(
            Path file, Storage into, BodyCipher cipher, NodeSetup setup, Predicate<PlaceId> own) {
        Salvage.Gaps gaps = new Salvage.Gaps(own, HubReach::of);
        Optional<Salvage.Saved> saved =
                DamagedFile.read(
                        file,
                        damaged ->
                                into.write((fresh, _) ->
                                        Salvage.over(damaged, fresh, cipher, setup.ids(), gaps)));
        return new Damage(file, saved.orElse(NOTHING));
    }
}
