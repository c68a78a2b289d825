package org.yizhan.content.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Installs one pack: admit, write beside, check every file, read every lesson, rename.
final class Installer {
    private static final Logger LOG = LoggerFactory.getLogger(Installer.class);
    private static final long MEGABYTE = 1 << 20;

    /// Left for everything else on the disk, above all for the ledger.
    private static final long KEPT_FREE = 64 * MEGABYTE;

    private final PackShelf shelf;
    private final Disk disk;
    private final Admission admission;

    Installer(PackShelf shelf, Disk disk, Admission admission) {
        this.shelf = shelf;
        this.disk = disk;
        this.admission = admission;
    }

    /// Finds the manifest in force of a pack.
    interface InForce {
        Optional<Manifest> of(String pack) throws IOException;
    }

    /// @param onTheWay a newer version follows at once
    InstallResult install(Path zip, InForce inForce, boolean onTheWay) throws IOException {
        try (PackZip pack = PackZip.open(zip, admission.limits())) {
            Edition edition = pack.manifest().edition();
            Optional<Manifest> before = inForce.of(edition.pack());
            admission.check(pack, before, onTheWay);
            checkRoom(pack.manifest());
            Path incoming = shelf.incoming();
            write(pack, before, incoming);
            checkLessons(pack.manifest(), incoming, admission.publishers());
            shelf.publish(incoming, edition);
            LOG.info("Installed pack {} version {}", edition.pack(), edition.version());
            return new InstallResult.Installed(pack.manifest());
        } catch (RefusedPack e) {
            LOG.info("Refused a pack: {}", e.result());
            return e.result();
        }
    }

    private void checkRoom(Manifest manifest) throws IOException, RefusedPack {
        long missing = manifest.totalBytes() + KEPT_FREE - shelf.free();
        if (missing > 0) {
            long megabytes = Math.ceilDiv(missing, MEGABYTE);
            throw new RefusedPack(new InstallResult.NoRoom(megabytes));
        }
    }

    private void write(PackZip pack, Optional<Manifest> before, Path incoming)
            throws IOException, RefusedPack {
        for (PackedFile file : pack.manifest().files()) {
            try (CheckedStream bytes = stream(pack, before, file)) {
                disk.write(incoming.resolve(file.path()), bytes);
                if (!bytes.isAsPromised()) {
                    throw RefusedPack.damaged(file.path() + " is not what was signed");
                }
            }
        }
        Path signature = incoming.resolve(Manifest.SIGNATURE_NAME);
        disk.write(signature, new ByteArrayInputStream(pack.signature()));
        Path manifest = incoming.resolve(Manifest.NAME);
        disk.write(manifest, new ByteArrayInputStream(pack.manifestBytes()));
    }

    /// What did not travel is taken from the version in force, and checked like everything else.
    private CheckedStream stream(PackZip pack, Optional<Manifest> before, PackedFile file)
            throws IOException, RefusedPack {
        if (!pack.has(file) && before.isPresent() && before.get().files().contains(file)) {
            Edition edition = before.get().edition();
            Path here = shelf.path(edition.pack(), edition.version()).resolve(file.path());
            return new CheckedStream(Files.newInputStream(here), file);
        }
        return pack.stream(file);
    }

    private static void checkLessons(Manifest manifest, Path incoming, Publishers publishers)
            throws IOException, RefusedPack {
        Map<String, byte[]> files = new HashMap<>();
        for (PackedFile file : manifest.files()) {
            boolean read = LessonFiles.isRead(file.path());
            files.put(
                    file.path(),
                    read ? Files.readAllBytes(incoming.resolve(file.path())) : new byte[0]);
        }
        Optional<InstallResult.Unreadable> unreadable = LessonFiles.firstUnreadable(files);
        if (unreadable.isPresent()) {
            throw new RefusedPack(unreadable.get());
        }
        String publisher = manifest.edition().publisher();
        Optional<InstallResult.OtherTopic> other =
                LessonFiles.topics(files).entrySet().stream()
                        .filter(lesson -> !publishers.mayTeach(publisher, lesson.getValue()))
                        .map(lesson ->
                                new InstallResult.OtherTopic(
                                        publisher, lesson.getKey(), lesson.getValue()))
                        .findFirst();
        if (other.isPresent()) {
            throw new RefusedPack(other.get());
        }
    }
}
