package org.yizhan.ledger.nodes;

import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.terminals.Check;
import org.yizhan.ledger.storage.HubStorage;
import org.yizhan.ledger.storage.PostgresStorage;
import org.yizhan.ledger.storage.SoundFile;
import org.yizhan.ledger.storage.Storage;

/// Where a hub keeps its records: a file of its own, or PostgreSQL where the environment names it.
record HubDatabase(Storage storage, Check check) {
    private static final String NAMED = "YIZHAN_DATABASE";

    static HubDatabase open(NodeFolder folder, Map<String, String> environment) {
        String url = environment.getOrDefault(NAMED, "");
        if (!url.isBlank()) {
            return new HubDatabase(PostgresStorage.open(url), new DataCheck(Optional.empty()));
        }
        Check check = new DataCheck(SoundFile.setAsideIfDamaged(folder.facts()));
        return new HubDatabase(HubStorage.open(folder.facts()), check);
    }
}
