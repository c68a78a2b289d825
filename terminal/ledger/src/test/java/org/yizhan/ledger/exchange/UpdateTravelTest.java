package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.updates.Publishing;
import org.yizhan.ledger.updates.Signing;
import org.yizhan.ledger.updates.Updates;
import org.yizhan.ledger.updates.Versions;

/// A new version of the program, from the county's folder through the hub to the terminals.
class UpdateTravelTest {
    private static final PlaceId COUNTY = new PlaceId("999901");

    @TempDir Path folder;
    private final PublishingKey key = PublishingKey.fresh();
    private County county;

    @BeforeEach
    void open() {
        county = new County(folder);
    }

    @AfterEach
    void close() {
        county.close();
    }

    private void publish(long number, PlaceId place) throws IOException {
        Path made = folder.resolve("made");
        Files.createDirectories(made.resolve("lib"));
        Files.write(made.resolve("lib/java"), new byte[200_000]);
        Files.writeString(made.resolve("terminal"), "#!/bin/sh\necho " + number + "\n");
        assertTrue(made.resolve("terminal").toFile().setExecutable(true));
        Signing.Title title = new Signing.Title(number, "0.2.0", "amd64", Instant.EPOCH);
        Signing.sign(made, title, key);
        new Publishing(county.hub().ledger(), county.hub().blobs()).publish(made, place);
    }

    private static void exchange(County county, TerminalNode terminal) {
        Courier courier =
                new Courier(
                        terminal.ledger(),
                        terminal.blobs(),
                        new Allowance(terminal.ledger(), terminal.settings(), terminal.clock()),
                        new FactTypes(Features.types()));
        Outcome outcome = County.rounds(terminal).with(courier).run(county.wire());
        assertEquals(new Outcome.Drained(), outcome);
    }

    private Optional<Long> ready(TerminalNode terminal) throws IOException {
        Versions versions = Versions.in(terminal.folder().folder("versions"), 0);
        Updates updates =
                new Updates(
                        terminal.ledger(),
                        terminal.place().orElseThrow(),
                        terminal.blobs(),
                        new Updates.Trust(key, "amd64", versions, Optional.empty()));
        return updates.look().ready().map(manifest -> manifest.number());
    }

    @Test
    void reachesTheTerminalsOfTheCounty() throws IOException {
        try (TerminalNode terminal = county.enrolled("a", TestLedgers.VILLAGE)) {
            publish(8, COUNTY);
            assertEquals(Optional.empty(), ready(terminal));

            exchange(county, terminal);

            assertEquals(Optional.of(8L), ready(terminal));
            assertEquals(
                    "#!/bin/sh\necho 8\n",
                    Files.readString(folder.resolve("a/versions/8/terminal")));
        }
    }

    @Test
    void reachesSomeVillagesFirst() throws IOException {
        try (TerminalNode first = county.enrolled("a", TestLedgers.VILLAGE);
                TerminalNode later = county.enrolled("b", TestLedgers.NEIGHBOUR)) {
            publish(8, TestLedgers.VILLAGE);
            exchange(county, first);
            exchange(county, later);
            assertEquals(Optional.of(8L), ready(first));
            assertEquals(Optional.empty(), ready(later));

            publish(8, COUNTY);
            exchange(county, later);
            assertEquals(Optional.of(8L), ready(later));
        }
    }
}
