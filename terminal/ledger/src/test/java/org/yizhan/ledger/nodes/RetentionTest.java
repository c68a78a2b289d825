package org.yizhan.ledger.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.retention.Retention;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.time.TrustedClock;

/// Records are kept as long as a county or a village has said, and no longer.
class RetentionTest extends SealedFolder {
    @Test
    void whatIsOverByRetentionIsErasedWithItsRecordingAndTheChainGoesOn() throws IOException {
        BlobRef recording;
        try (TerminalNode node = open()) {
            recording = fill(node);
        }
        Path file = folder.resolve("blobs").resolve(recording.name());
        makeOld(file);
        List<Path> begun = new ArrayList<>();
        for (String name : List.of("ab".repeat(32) + ".coming", "new123.part", "now1.part")) {
            begun.add(Files.write(file.resolveSibling(name), new byte[10]));
            makeOld(begun.getLast());
        }
        TrustedClock later = new TrustedClock(InstantSource.fixed(NOW), () -> 0, NOW);
        try (TerminalNode node =
                TerminalNode.open(folder, new NodeSetup(later, Ids.secure(), environment, "1"))) {
            String type = ResidentFacts.HOUSEHOLD.name();
            String word = Retention.days(type).name();
            put(
                    node,
                    SettingFacts.SETTING,
                    SettingFacts.subject(word),
                    new SettingFacts.Value(word, "90"));
            later.reference(NOW.plus(Duration.ofDays(89)));
            node.keepHouse();
            assertTrue(node.blobs().has(recording.name()), "not over yet");
            for (Path part : begun) {
                assertFalse(Files.exists(part), "nobody goes on with " + part.getFileName());
            }
            later.reference(NOW.plus(Duration.ofDays(91)));
            node.keepHouse();
            assertFalse(node.blobs().has(recording.name()));
            assertEquals(
                    List.of(),
                    node.ledger()
                            .read(views -> views.register(ResidentFacts.HOUSEHOLD).list(VILLAGE)));
            assertEquals(NAME, name(node), "what nobody set a time for stays");
        }
        try (TerminalNode node = open()) {
            assertEquals(NAME, name(node));
            Hash previous = Hash.NONE;
            StreamId own = new StreamId(VILLAGE, node.ledger().author());
            for (Fact fact : TestLedgers.stream(node.ledger(), own)) {
                assertEquals(previous, fact.header().previous());
                previous = fact.hash();
            }
            assertNotEquals(Hash.NONE, previous);
        }
    }

    @Test
    void aClockThatNobodyVouchesForErasesNothing() throws IOException {
        TrustedClock free =
                new TrustedClock(
                        InstantSource.fixed(NOW.plus(Duration.ofDays(3650))), () -> 0, NOW);
        try (TerminalNode node = open()) {
            fill(node);
        }
        try (TerminalNode node =
                TerminalNode.open(folder, new NodeSetup(free, Ids.secure(), environment, "1"))) {
            String word = Retention.days(ResidentFacts.HOUSEHOLD.name()).name();
            put(
                    node,
                    SettingFacts.SETTING,
                    SettingFacts.subject(word),
                    new SettingFacts.Value(word, "90"));
            node.keepHouse();
            assertEquals(
                    1,
                    node.ledger()
                            .read(views -> views.register(ResidentFacts.HOUSEHOLD).list(VILLAGE))
                            .size());
        }
    }

    private static void makeOld(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(400))));
    }

    private static String name(TerminalNode node) {
        return node.ledger()
                .read(views -> views.register(ResidentFacts.RESIDENT).find(VILLAGE, WANG))
                .orElseThrow()
                .value()
                .name();
    }
}
