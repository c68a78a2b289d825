package org.yizhan.content.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.PackRelease.Part;
import org.yizhan.domain.study.Shelf;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.study.Trusted.Barred;
import org.yizhan.ledger.views.Entry;

/// Installs on a terminal what was given to its village and has come whole. What was installed
/// stays whole whatever happens; what may not be shown any more is not removed. One thread at a
/// time.
public final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Ledger ledger;
    private final Blobs blobs;
    private final Packs packs;
    private final Where where;
    private final Map<String, Refusal> refused = new HashMap<>();

    /// @param folder where a part lies while it is installed
    public record Where(PlaceId village, Path folder, Clock clock) {}

    /// How a look ended.
    ///
    /// @param installed what was put in force by this look
    /// @param coming packs of which something is still to come
    /// @param refused why others are not put in force, by the pack's word
    /// @param taken packs that are installed and must not be shown any more
    public record State(
            List<Edition> installed,
            List<String> coming,
            Map<String, Sentence> refused,
            List<String> taken) {
        /// Before the first look.
        public static final State NONE = new State(List.of(), List.of(), Map.of(), List.of());

        public State {
            installed = List.copyOf(installed);
            coming = List.copyOf(coming);
            refused = Map.copyOf(refused);
            taken = List.copyOf(taken);
        }
    }

    private record Refusal(long hour, InstallResult result) {}

    public Arrivals(Ledger ledger, Blobs blobs, Packs packs, Where where) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.packs = packs;
        this.where = where;
    }

    /// Looks once. What was refused is tried again an hour later: a clock is set, a disk is emptied,
    /// a key is known.
    ///
    /// @throws PackStorageException if what is installed cannot even be listed
    public State look() {
        LocalDate today = LocalDate.now(where.clock());
        List<Entry<PackRelease>> given =
                ledger.read(views -> new Trusted(views).packs(where.village()));
        Barred barred = ledger.read(views -> new Trusted(views).barred(where.village(), today));
        Look look = new Look();
        for (Entry<PackRelease> entry : given) {
            PackRelease release = entry.value();
            boolean wanted = release.isFor(where.village(), today);
            if (wanted && !barred.packs().contains(release.about().pack())) {
                look.take(release);
            }
        }
        List<String> taken =
                packs.list().stream()
                        .map(Manifest::edition)
                        .filter(edition -> isBarred(edition, barred))
                        .map(Edition::pack)
                        .toList();
        return new State(look.installed, look.coming, look.refused, taken);
    }

    /// Whether a pack that is installed must not be shown.
    public static boolean isBarred(Edition edition, Barred barred) {
        return barred.packs().contains(edition.pack())
                || barred.publishers().contains(edition.publisher());
    }

    private final class Look {
        private final List<Edition> installed = new ArrayList<>();
        private final List<String> coming = new ArrayList<>();
        private final Map<String, Sentence> refused = new HashMap<>();

        /// The parts in their order, once all are here, up to the first that is not good.
        void take(PackRelease release) {
            String pack = release.about().pack();
            int have = packs.manifest(pack).map(it -> it.edition().version()).orElse(0);
            List<Part> missing =
                    release.parts().stream().filter(part -> part.version() > have).toList();
            if (!missing.stream().map(Arrivals::ref).map(BlobRef::name).allMatch(blobs::has)) {
                coming.add(pack);
                return;
            }
            try {
                for (Part part : missing) {
                    boolean last = part.version() == release.version();
                    if (!isGood(pack, tried(ref(part), last))) {
                        return;
                    }
                }
            } catch (PackStorageException e) {
                LOG.error("A pack cannot be installed; tried again at the next look", e);
                refused.put(pack, Sentence.of("study.install.disk"));
            }
        }

        private boolean isGood(String pack, InstallResult result) {
            return switch (result) {
                case InstallResult.Installed(Manifest manifest) ->
                        installed.add(manifest.edition());
                case InstallResult.AlreadyHere _ -> true;
                default -> {
                    refused.put(pack, result.sentence());
                    yield false;
                }
            };
        }
    }

    /// What is installed now, to be told to the hub.
    public Shelf shelf() {
        Map<String, Integer> versions = new HashMap<>();
        for (Manifest manifest : packs.list()) {
            versions.put(manifest.edition().pack(), manifest.edition().version());
        }
        return new Shelf(versions);
    }

    private static BlobRef ref(Part part) {
        return BlobRef.parse(part.blob());
    }

    private InstallResult tried(BlobRef ref, boolean last) {
        long hour = where.clock().instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        Refusal before = refused.get(ref.name());
        if (before != null && before.hour() == hour) {
            return before.result();
        }
        InstallResult result = install(ref, last);
        switch (result) {
            case InstallResult.Installed _, InstallResult.AlreadyHere _ ->
                    refused.remove(ref.name());
            default -> refused.put(ref.name(), new Refusal(hour, result));
        }
        return result;
    }

    private InstallResult install(BlobRef ref, boolean last) {
        Path part = where.folder().resolve("arriving.zip");
        Path unfolded = where.folder().resolve("unfolded.zip");
        try {
            Files.createDirectories(where.folder());
            blobs.read(ref, in -> Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING));
            Path whole = PackPatch.unfolded(part, packs::manifest, unfolded);
            return last ? packs.install(whole) : packs.installOnTheWay(whole);
        } catch (IOException e) {
            throw new PackStorageException("A pack that came cannot be laid out", e);
        } finally {
            delete(part);
            delete(unfolded);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new PackStorageException("A pack that came cannot be cleared away", e);
        }
    }
}
