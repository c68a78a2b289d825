package org.yizhan.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.storage.HubStorage;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.storage.TerminalStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.time.TrustedClock;

/// Ledgers for tests: real databases, seeded ids, a clock that stands still.
public final class TestLedgers {
    public static final PlaceId VILLAGE = new PlaceId("999901100201");
    public static final PlaceId NEIGHBOUR = new PlaceId("999901100202");
    public static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    private TestLedgers() {}

    public static Ledger terminal(Path folder, long seed) {
        return open(TerminalStorage.open(folder.resolve("facts.db")), seed);
    }

    /// As [#terminal(Path, long)], with a clock of its own.
    public static Ledger terminal(Path folder, long seed, InstantSource time) {
        Storage storage = TerminalStorage.open(folder.resolve("facts.db"));
        return new Ledger(storage, parts(seed, time, Features.types(), "test"));
    }

    public static Ledger hub(Path folder, long seed) {
        return open(HubStorage.open(folder.resolve("hub.db")), seed);
    }

    public static Ledger open(Storage storage, long seed) {
        return open(storage, seed, Features.types(), "test");
    }

    /// As a program of another version, which knows other types.
    public static Ledger open(Storage storage, long seed, List<FactType<?>> types, String program) {
        return new Ledger(storage, parts(seed, InstantSource.fixed(NOW), types, program));
    }

    private static LedgerParts parts(
            long seed, InstantSource time, List<FactType<?>> types, String program) {
        Random random = new Random(seed);
        return LedgerParts.of(
                new BodyCipher(new SecretKeySpec(new byte[32], "AES")),
                new TrustedClock(time, () -> 0, NOW),
                new Ids(random::nextLong),
                types,
                Features.views(),
                program);
    }

    /// Every fact of one stream that a ledger has.
    public static List<Fact> stream(Ledger ledger, StreamId stream) {
        return after(ledger, stream, 0);
    }

    private static List<Fact> after(Ledger ledger, StreamId stream, long sequence) {
        List<Fact> all = new ArrayList<>();
        ledger.facts(store -> {
            List<Fact> next = store.after(stream, sequence, 1_000);
            while (!next.isEmpty()) {
                all.addAll(next);
                next = store.after(stream, next.getLast().header().sequence(), 1_000);
            }
            return all;
        });
        return all;
    }

    /// Everything that `from` has and `to` lacks, handed over once.
    public static Arrivals handOver(Ledger from, Ledger to) {
        HaveVector have = to.have();
        List<Fact> facts =
                from.have().highest().keySet().stream()
                        .flatMap(stream -> after(from, stream, have.of(stream)).stream())
                        .toList();
        return to.accept(facts);
    }

    /// A folder that a property made, with all that is in it.
    public static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
