package org.yizhan.content.packs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// The packs installed in a folder. Installing is atomic and never disturbs what is being read,
/// also not in another process. Safe for any thread.
public final class Packs {
    /// A file lock holds off other processes only; within this one, installations wait here.
    private static final Lock INSTALLING = new ReentrantLock();

    private final PackShelf shelf;
    private final Installer installer;

    /// @param clock for the validity of what is installed; what is installed is always shown
    /// @throws PackStorageException if the folder cannot be made
    public Packs(Path folder, Publishers publishers, Clock clock) {
        this(folder, new LocalDisk(), new Admission(publishers, clock, PackLimits.standard()));
    }

    Packs(Path folder, Disk disk, Admission admission) {
        try {
            shelf = new PackShelf(folder, disk);
        } catch (IOException e) {
            throw new PackStorageException("Cannot make the folder of packs", e);
        }
        installer = new Installer(shelf, disk, admission);
    }

    /// Checks a pack and puts it in force. Returns when it is on the disk.
    ///
    /// @throws PackStorageException if the disk fails; what was installed before is in force
    public InstallResult install(Path zip) {
        return install(zip, false);
    }

    /// As [#install(Path)], of a version that a newer one follows at once: its own days have passed
    /// perhaps, and what did not change since is in it.
    InstallResult installOnTheWay(Path zip) {
        return install(zip, true);
    }

    private InstallResult install(Path zip, boolean onTheWay) {
        INSTALLING.lock();
        try (FileChannel channel =
                        FileChannel.open(
                                shelf.lockFile(),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            return installer.install(zip, this::newest, onTheWay);
        } catch (IOException e) {
            throw new PackStorageException("Cannot install a pack", e);
        } finally {
            INSTALLING.unlock();
        }
    }

    /// What is in force, by the packs' words.
    ///
    /// @throws PackStorageException if the folder cannot be read
    public List<Manifest> list() {
        try {
            List<Manifest> manifests = new ArrayList<>();
            for (String pack : shelf.packs()) {
                newest(pack).ifPresent(manifests::add);
            }
            return List.copyOf(manifests);
        } catch (IOException e) {
            throw new PackStorageException("Cannot list the packs", e);
        }
    }

    /// The version in force, held on the disk until it is closed; empty if there is none.
    ///
    /// @throws PackStorageException if the folder cannot be read
    public Optional<OpenPack> open(String pack) {
        try {
            synchronized (shelf) {
                return newest(pack).map(manifest -> new OpenPack(shelf, manifest));
            }
        } catch (IOException e) {
            throw new PackStorageException("Cannot open a pack", e);
        }
    }

    /// The manifest in force of a pack.
    ///
    /// @throws PackStorageException if the folder cannot be read
    Optional<Manifest> manifest(String pack) {
        try {
            return newest(pack);
        } catch (IOException e) {
            throw new PackStorageException("Cannot look at a pack", e);
        }
    }

    /// The version in force as one file again: manifest and signature byte for byte as they came.
    ///
    /// @return empty if there is none, or the disk has damaged it
    /// @throws PackStorageException if the folder cannot be read
    Optional<byte[]> whole(String pack) {
        Optional<OpenPack> open = open(pack);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        try (OpenPack version = open.get()) {
            return version.whole();
        } catch (IOException e) {
            throw new PackStorageException("Cannot read a pack", e);
        }
    }

    /// The newest version whose manifest can be read: a damaged disk falls back to the one before.
    private Optional<Manifest> newest(String pack) throws IOException {
        for (int version : shelf.versions(pack)) {
            try {
                Path manifest = shelf.path(pack, version).resolve(Manifest.NAME);
                return Optional.of(Manifest.decode(Files.readAllBytes(manifest)));
            } catch (IllegalArgumentException | NoSuchFileException _) {
                continue;
            }
        }
        return Optional.empty();
    }
}
