package org.yizhan.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.storage.HubStorage;
import org.yizhan.ledger.storage.Storage;

class HubStorageLedgerTest extends BodiesContract {
    @TempDir Path folder;

    @Override
    int readers() {
        return 4;
    }

    @Override
    Storage storage() {
        return HubStorage.open(folder.resolve("facts.db"));
    }
}
