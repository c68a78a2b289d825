package org.yizhan.content.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.PackRelease.About;
import org.yizhan.domain.study.PackRelease.Part;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.views.Entry;

/// A pack that somebody brought to a page, given to the terminals of a place: it is tried exactly as
/// a terminal will, and of a newer version only what changed is kept for travelling. The signature is
/// the publisher's all the way.
///
/// @param ledger of the node whose page it is
/// @param blobs of that node
/// @param clock in the village's zone
public record Giving(Ledger ledger, Blobs blobs, Clock clock) {
    /// When what changed is together more than this many whole packs, a newer version travels whole
    /// again.
    private static final int WHOLES = 2;

    /// What came of it.
    public sealed interface Result {
        /// @param release not recorded yet; its blobs are kept
        record Given(PackRelease release) implements Result {}

        record Refused(InstallResult why) implements Result {}
    }

    /// Tries a pack.
    ///
    /// @param zip as the publisher signed it, whole
    /// @throws PackStorageException if the disk fails
    public Result look(PlaceId place, Path zip, Audience audience) {
        try {
            Path bench = Files.createTempDirectory("yizhan-pack");
            try {
                return look(place, zip, audience, bench);
            } finally {
                new LocalDisk().remove(bench);
            }
        } catch (IOException e) {
            throw new PackStorageException("A pack cannot be tried", e);
        }
    }

    private Result look(PlaceId place, Path zip, Audience audience, Path bench) throws IOException {
        Packs packs = new Packs(bench.resolve("packs"), new LedgerPublishers(ledger, place), clock);
        Optional<PackRelease> before = Optional.empty();
        Optional<Manifest> had = Optional.empty();
        Optional<String> pack = word(zip);
        if (pack.isPresent()) {
            before = release(place, pack.get());
            for (Part part : before.map(PackRelease::parts).orElse(List.of())) {
                lay(BlobRef.parse(part.blob()), bench, packs);
            }
            had = packs.manifest(pack.get());
        }
        InstallResult result = packs.install(zip);
        if (!(result instanceof InstallResult.Installed(Manifest manifest))) {
            return new Result.Refused(result);
        }
        List<Part> parts = parts(zip, manifest, before.filter(_ -> pack.isPresent()), had, bench);
        return new Result.Given(new PackRelease(about(packs, manifest), parts, audience, false));
    }

    private Optional<PackRelease> release(PlaceId place, String pack) {
        return ledger.read(views ->
                views.register(StudyFacts.PACK)
                        .find(place, StudyFacts.pack(pack))
                        .map(Entry::value));
    }

    private void lay(BlobRef ref, Path bench, Packs packs) throws IOException {
        Path part = bench.resolve("part.zip");
        if (blobs.read(ref, in -> Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING))) {
            Path whole = bench.resolve("unfolded.zip");
            packs.installOnTheWay(PackPatch.unfolded(part, packs::manifest, whole));
        }
    }

    private List<Part> parts(
            Path zip,
            Manifest manifest,
            Optional<PackRelease> before,
            Optional<Manifest> had,
            Path bench)
            throws IOException {
        int version = manifest.edition().version();
        List<Part> parts = new ArrayList<>();
        if (before.isPresent() && had.isPresent()) {
            Path changed = bench.resolve("changed.zip");
            PackBuilder.trim(zip, had.get(), changed);
            long all = before.get().wholeBytes() + Files.size(changed);
            if (all <= WHOLES * Files.size(zip)) {
                parts.addAll(before.get().parts());
                parts.add(keep(version, changed));
                return parts;
            }
        }
        parts.add(keep(version, zip));
        return parts;
    }

    private Part keep(int version, Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            return new Part(version, Files.size(zip), blobs.put(in).toString());
        }
    }

    private static About about(Packs packs, Manifest manifest) {
        Edition edition = manifest.edition();
        try (OpenPack open = packs.open(edition.pack()).orElseThrow()) {
            return new About(
                    edition.pack(),
                    edition.publisher(),
                    open.lessons().stream().map(Lesson::title).toList(),
                    manifest.totalBytes(),
                    edition.validity().until(),
                    open.lessons().stream().map(Lesson::id).toList());
        }
    }

    /// The word of the pack a zip says it is; nothing in it is believed yet.
    private static Optional<String> word(Path zip) throws IOException {
        try (PackZip pack = PackZip.open(zip, PackLimits.standard())) {
            return Optional.of(pack.manifest().edition().pack());
        } catch (RefusedPack _) {
            return Optional.empty();
        }
    }

    /// The whole newest version of a pack as one file again, for handing on: the manifest and
    /// signature are those of its first publisher, byte for byte.
    ///
    /// @return empty if something of it is not here yet
    /// @throws PackStorageException if the disk fails
    public Optional<byte[]> whole(PlaceId place, PackRelease release) {
        try {
            Path bench = Files.createTempDirectory("yizhan-pack");
            try {
                Packs packs =
                        new Packs(
                                bench.resolve("packs"), new LedgerPublishers(ledger, place), clock);
                for (Part part : release.parts()) {
                    lay(BlobRef.parse(part.blob()), bench, packs);
                }
                return packs.whole(release.about().pack())
                        .filter(_ -> newest(packs, release) == release.version());
            } finally {
                new LocalDisk().remove(bench);
            }
        } catch (IOException e) {
            throw new PackStorageException("A pack cannot be handed on", e);
        }
    }

    private static int newest(Packs packs, PackRelease release) {
        return packs.manifest(release.about().pack())
                .map(manifest -> manifest.edition().version())
                .orElse(0);
    }
}
