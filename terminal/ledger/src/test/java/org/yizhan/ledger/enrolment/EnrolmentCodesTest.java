package org.yizhan.ledger.enrolment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.storage.HubStorage;

class EnrolmentCodesTest {
    private static final HubLink.Address ADDRESS = new HubLink.Address("hub", 8443, "pin");

    @TempDir Path folder;

    private static EnrolmentCodes.Standing at(PlaceId place) {
        return new EnrolmentCodes.Standing(place, "大厅", Optional.empty());
    }

    /// Names are four characters: in a county of thousands of villages two of them meet.
    @Test
    void aNameThatIsTakenIsNotGivenTwice() {
        try (HubStorage storage = HubStorage.open(folder.resolve("hub.db"))) {
            EnrolmentCodes codes = new EnrolmentCodes(storage);
            EnrolmentCode first = EnrolmentCode.fresh(ADDRESS, new Random(1));
            assertTrue(codes.give(first, at(County.VILLAGE), TestLedgers.NOW));
            EnrolmentCode second = new EnrolmentCode(ADDRESS, first.name(), "0123456789");
            assertFalse(codes.give(second, at(County.NEIGHBOUR), TestLedgers.NOW));
        }
    }
}
