package org.yizhan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.LedgerParts;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.storage.MemoryStorage;
import org.yizhan.ledger.streams.BodyCipher;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.web.server.Room;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;

/// The demo village to practise in: the same pages over a ledger of their own, in memory, sealed
/// under a key that nobody keeps. Recordings and pictures lie beside it in a folder of the machine's
/// temporary files, sealed under keys that stand only in that memory, until it is closed.
final class PracticeVillage implements Room {
    /// What the folders of this program's practice begin with.
    static final String FOLDERS = "yizhan-practice-" + ProcessHandle.current().pid() + "-";

    private final Ledger ledger;
    private final Path folder;
    private final Surroundings surroundings;
    private final List<Route> routes;

    /// @param real the node whose pages are practised
    /// @param more routes besides those of the features
    PracticeVillage(
            PageNode real,
            SecureRandom random,
            BiFunction<PageNode, Surroundings, List<Route>> more) {
        try {
            folder = Files.createTempDirectory(FOLDERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ledger = ledger(real, random);
        PageNode.Parts parts =
                new PageNode.Parts(real.parts().certificate(), List::of, Blobs.open(folder));
        PageNode node = new PageNode(ledger, DemoPlaces.VILLAGE.id(), false, real.clock(), parts);
        surroundings = new NodeSurroundings(node);
        DemoVillage demo =
                DemoVillage.of(
                        DemoVillage.SEED,
                        LocalDate.ofInstant(real.clock().instant(), surroundings.zone()));
        demo.recordSurroundingsInto(ledger);
        demo.recordInto(ledger);
        List<Route> all = new ArrayList<>(FeatureRoutes.of(node, surroundings, random));
        all.addAll(more.apply(node, surroundings));
        routes = List.copyOf(all);
    }

    private static Ledger ledger(PageNode real, SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new Ledger(
                MemoryStorage.open(),
                LedgerParts.of(
                        new BodyCipher(new SecretKeySpec(key, "AES")),
                        new TrustedClock(real.clock(), System::nanoTime, real.clock().instant()),
                        new Ids(random::nextLong),
                        Features.types(),
                        Features.views(),
                        "practice"));
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void close() {
        ledger.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
