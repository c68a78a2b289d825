package org.yizhan.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.storage.TerminalStorage;

class TerminalStorageLedgerTest extends BodiesContract {
    @TempDir Path folder;

    @Override
    int readers() {
        return 1;
    }

    @Override
    Storage storage() {
        return TerminalStorage.open(folder.resolve("facts.db"));
    }
}
