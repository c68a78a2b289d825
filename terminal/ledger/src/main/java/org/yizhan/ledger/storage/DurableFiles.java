package org.yizhan.ledger.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Small files that are there whole or not at all, even if the power goes, and that nobody but the
/// program's own user can read.
public final class DurableFiles {
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private DurableFiles() {}

    /// Writes a file in place of what was there. When it returns, it survives a power cut.
    ///
    /// @throws StorageException if the disk refuses; then the old file is untouched
    public static void write(Path file, byte[] content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, OWN_FILE);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            move(fresh, file);
        } catch (IOException e) {
            throw new StorageException("Cannot write " + file, e);
        }
    }

    /// Gives a file, already synced, another name in the same folder, replacing what was there.
    ///
    /// @throws StorageException if the disk refuses
    public static void move(Path from, Path to) {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(to.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StorageException("Cannot write " + to, e);
        }
    }

    /// A new file that is written bit by bit, in place of what was there; [#settle(Path, Path)] gives
    /// it its name.
    public static OutputStream fresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, OWN_FILE);
        return Files.newOutputStream(file);
    }

    /// Gives a finished file its name: its bytes first reach the disk, then the name.
    ///
    /// @throws StorageException if the disk refuses
    public static void settle(Path fresh, Path file) {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw new StorageException("Cannot write " + fresh, e);
        }
        move(fresh, file);
    }

    /// Removes a file if it is there; when it returns, it stays away.
    ///
    /// @throws StorageException if the disk refuses
    public static void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                sync(file.toAbsolutePath().getParent());
            }
        } catch (IOException e) {
            throw new StorageException("Cannot delete " + file, e);
        }
    }

    /// Makes a folder, and those above it, for the program's own user.
    ///
    /// @throws StorageException if the disk refuses
    public static void folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Path above = folder.toAbsolutePath().getParent();
                if (above != null) {
                    Files.createDirectories(above);
                }
                Files.createDirectory(folder, OWN_FOLDER);
                sync(above);
            }
        } catch (FileAlreadyExistsException e) {
            throw new StorageException(folder + " is not a folder", e);
        } catch (IOException e) {
            throw new StorageException("Cannot make " + folder, e);
        }
    }

    private static void sync(@org.jspecify.annotations.Nullable Path folder) throws IOException {
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder)) {
                channel.force(true);
            }
        }
    }
}
