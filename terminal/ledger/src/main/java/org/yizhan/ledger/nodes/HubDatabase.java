package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.util.Optional;
import org.yizhan.domain.terminals.Check;
import org.yizhan.ledger.storage.HubStorage;
import org.yizhan.ledger.storage.PostgresStorage;
import org.yizhan.ledger.storage.SoundFile;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.BodyCipher;

/// Where a hub keeps its records: a file of its own, or PostgreSQL where the environment names it.
record HubDatabase(Storage storage, Check check) {
    private static final String NAMED = "YIZHAN_DATABASE";

    static HubDatabase open(NodeFolder folder, NodeSetup setup, BodyCipher cipher) {
        String url = setup.environment().getOrDefault(NAMED, "");
        if (!url.isBlank()) {
            return new HubDatabase(PostgresStorage.open(url), new DataCheck(Optional.empty()));
        }
        Optional<Path> aside = SoundFile.setAsideIfDamaged(folder.facts());
        Storage storage = HubStorage.open(folder.facts());
        Optional<Damage> damage =
                aside.map(file -> Damage.mend(file, storage, cipher, setup, _ -> true));
        return new HubDatabase(storage, new DataCheck(damage));
    }
}
