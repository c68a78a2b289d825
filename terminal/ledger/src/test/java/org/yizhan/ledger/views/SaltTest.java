package org.yizhan.ledger.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.residents.ResidentFacts;

/// A telephone number has eleven digits: without a salt, whoever has the commitment of an erased
/// body finds it by trying all.
class SaltTest {
    private static final String NUMBER = "13812340042";

    @Test
    void aRandomSaltKeepsAnErasedPhoneNumberFromBeingGuessed(@TempDir Path folder) {
        try (Ledger ledger = TestLedgers.terminal(folder, 1)) {
            Fact before = recordedWang(ledger);
            FactBody.Present present = (FactBody.Present) before.body();
            Happenings.erase(ledger, before.header().id());
            Fact after = HistoriesTest.everything(ledger).getFirst();
            assertEquals(new FactBody.Erased(), after.body());
            Hash commitment = after.header().commitment();
            String text = new String(present.content(), StandardCharsets.UTF_8);
            boolean guessed = false;
            boolean withTheSalt = false;
            for (int last = 0; last < 10_000; last++) {
                byte[] guess =
                        text.replace(NUMBER, String.format("1381234%04d", last))
                                .getBytes(StandardCharsets.UTF_8);
                guessed |= Hash.of(guess).equals(commitment);
                guessed |= Hash.of(new byte[32], guess).equals(commitment);
                withTheSalt |= Hash.of(present.salt(), guess).equals(commitment);
            }
            assertTrue(withTheSalt, "whoever kept the salt could guess");
            assertFalse(guessed, "from what is left nobody can");
            assertNotEquals(recordedWang(ledger).header().commitment(), commitment, "nor compare");
        }
    }

    private static Fact recordedWang(Ledger ledger) {
        Happenings.put(
                ledger,
                ResidentFacts.RESIDENT,
                SubjectId.named("resident/" + HistoriesTest.everything(ledger).size()),
                new Resident(
                        "王秀英",
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NUMBER),
                        false));
        return HistoriesTest.everything(ledger).getLast();
    }
}
