package org.yizhan.ledger.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.ledger.blobs.BlobCipher;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.FactsCopy;
import org.yizhan.ledger.streams.BodyCipher;

/// Puts a backup back into a folder of its own, whole or not at all.
public final class Restore {
    private final Path folder;

    /// What came of it.
    public enum Result {
        RESTORED,
        /// There is something in the folder already; nothing was touched.
        NOT_EMPTY,
        /// The file is no backup, or was cut off or altered.
        NOT_A_BACKUP,
        /// The recovery key or the passphrase is another.
        OTHER_KEY
    }

    /// @param folder must be absent or empty
    public Restore(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if a disk refuses; the folder is then as it was
    /// @throws org.yizhan.ledger.storage.StorageException if a disk refuses
    public Result from(Path file, BackupLock lock) throws IOException {
        if (!isFree()) {
            return Result.NOT_EMPTY;
        }
        Path beside = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".restoring");
        remove(beside);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<byte[]> locked = locked(in);
            if (locked.isEmpty()) {
                return Result.NOT_A_BACKUP;
            }
            Optional<byte[]> key = lock.open(locked.get());
            if (key.isEmpty()) {
                return Result.OTHER_KEY;
            }
            if (!unpacked(in, key.get(), beside)) {
                return Result.NOT_A_BACKUP;
            }
            settle(beside);
            Files.deleteIfExists(folder);
            DurableFiles.move(beside, folder);
            return Result.RESTORED;
        } finally {
            remove(beside);
        }
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static Optional<byte[]> locked(InputStream in) throws IOException {
        try {
            DataInputStream head = new DataInputStream(in);
            if (!Arrays.equals(head.readNBytes(Backup.MARK.length), Backup.MARK)) {
                return Optional.empty();
            }
            return Optional.of(head.readNBytes(head.readUnsignedShort()));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /// @return whether all of it is there, proved block by block to the last
    private static boolean unpacked(InputStream in, byte[] key, Path into) throws IOException {
        DurableFiles.folder(into);
        BodyCipher under = new BodyCipher(new SecretKeySpec(key, "AES"));
        InputStream opened = new BlobCipher(key).opened(in);
        try (ZipInputStream zip = new ZipInputStream(opened)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Backup.DATA_KEY)) {
                    NodeKeys.restoreDataKey(into.resolve(Backup.KEYS), zip.readAllBytes(), under);
                } else {
                    keep(zip, within(into, entry.getName()));
                }
            }
            opened.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (BlobCipher.Altered | ZipException | EOFException e) {
            return false;
        }
        Path facts = into.resolve(Backup.FACTS);
        if (Files.exists(facts)) {
            FactsCopy.forgetAuthor(facts);
        }
        return Files.exists(into.resolve(Backup.KEYS));
    }

    private static Path within(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("A name leads out of the folder");
        }
        return file;
    }

    private static void keep(InputStream content, Path file) throws IOException {
        Path above = file.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        Files.copy(content, file);
    }

    /// What has a name after a power cut has its bytes as well.
    private static void settle(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
