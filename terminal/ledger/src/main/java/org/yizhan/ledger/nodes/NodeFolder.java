package org.yizhan.ledger.nodes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.storage.DurableFiles;

/// The folder in which a node keeps everything, held by one program at a time.
public final class NodeFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private NodeFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the folder, making it if absent.
    ///
    /// @throws NodeException if another program holds it
    /// @throws org.yizhan.ledger.storage.StorageException if it cannot be made
    public static NodeFolder hold(Path folder) {
        DurableFiles.folder(folder);
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new NodeException(said("nodes.inUse", folder), null);
            }
            return new NodeFolder(folder, channel);
        } catch (IOException e) {
            throw new NodeException(said("nodes.noFolder", folder), e);
        }
    }

    private static Sentence said(String key, Path folder) {
        return Sentence.of(key, "folder", folder.toString());
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very program
        }
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path facts() {
        return folder.resolve("facts.db");
    }

    Path snapshot() {
        return folder.resolve("views.sealed");
    }

    Path home() {
        return folder.resolve("home.sealed");
    }

    Path blobs() {
        return folder.resolve("blobs");
    }

    Path door() {
        return folder.resolve("door");
    }

    Path path() {
        return folder;
    }

    /// Where another feature may keep its files.
    ///
    /// @param name of a folder that is none of the node's own
    public Path folder(String name) {
        return folder.resolve(name);
    }

    /// Lets another program have the folder.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new NodeException(said("nodes.noFolder", folder), e);
        }
    }
}
