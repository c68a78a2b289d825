package org.yizhan.ledger.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.PublishingKey;

/// A county that publishes small versions, and the terminal that they come to, on one ledger.
final class Workshop implements AutoCloseable {
    static final PlaceId COUNTY = new PlaceId("999901");
    static final Instant SIGNED = Instant.parse("2026-11-20T08:00:00Z");
    static final String MACHINE = "amd64";

    final Path folder;
    final PublishingKey key = PublishingKey.fresh();
    final Ledger ledger;
    final Blobs blobs;

    Workshop(Path folder) {
        this.folder = folder;
        ledger = TestLedgers.terminal(folder, 1);
        blobs = Blobs.open(folder.resolve("blobs"));
    }

    /// What a version is made of: one part is the same in all.
    static Map<String, String> parts(long number) {
        return Map.of(
                "terminal", "#!/bin/sh\necho " + number + "\n",
                "lib/kiosk.jar", "kiosk of " + number,
                "runtime/lib/modules", "the same Java");
    }

    /// A folder, not signed yet.
    Path made(long number) throws IOException {
        Path made = folder.resolve("made" + number);
        for (Map.Entry<String, String> part : parts(number).entrySet()) {
            Path file = made.resolve(part.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, part.getValue());
        }
        Files.setPosixFilePermissions(
                made.resolve("terminal"), PosixFilePermissions.fromString("rwxr-xr-x"));
        return made;
    }

    Path signed(long number) throws IOException {
        Path made = made(number);
        Signing.sign(made, title(number, MACHINE), key);
        return made;
    }

    static Signing.Title title(long number, String machine) {
        return new Signing.Title(number, "0." + number + ".0", machine, SIGNED);
    }

    void publish(long number, PlaceId place) throws IOException {
        new Publishing(ledger, blobs).publish(signed(number), place);
    }

    /// What was published last for a place.
    Release release(PlaceId place) {
        return ledger.read(views ->
                        views.register(UpdateFacts.RELEASE).find(place, UpdateFacts.SUBJECT))
                .orElseThrow()
                .value();
    }

    /// Puts a release in its place that no honest hub would publish.
    void plant(Release release) {
        ledger.record(
                TestLedgers.VILLAGE,
                new Actor.Program(),
                _ ->
                        Decided.of(
                                release,
                                Draft.of(UpdateFacts.RELEASE, UpdateFacts.SUBJECT, release)));
    }

    Versions versions() {
        return Versions.in(folder.resolve("versions"), 0);
    }

    Versions versions(Milestone milestone) {
        versions();
        return new Versions(folder.resolve("versions"), 0, milestone);
    }

    Updates updates(Versions versions) {
        return updates(versions, Optional.empty());
    }

    /// @param home folder of the version that runs
    Updates updates(Versions versions, Optional<Path> home) {
        return new Updates(
                ledger,
                TestLedgers.VILLAGE,
                blobs,
                new Updates.Trust(key, MACHINE, versions, home));
    }

    /// The version a terminal would start, read as a program: empty for the package's.
    List<String> files(long number) throws IOException {
        return Trees.files(folder.resolve("versions").resolve(Long.toString(number)));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
