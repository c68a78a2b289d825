package org.yizhan.ledger.updates;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders. Links in them are never followed.
final class Trees {
    private Trees() {}

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The files in a folder and below, by their paths in it, ordered.
    ///
    /// @throws IOException if there is anything else, such as a link
    static List<String> files(Path tree) throws IOException {
        try (Stream<Path> found = Files.walk(tree)) {
            List<Path> paths =
                    found.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .toList();
            for (Path path : paths) {
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IOException(path + " is not a file");
                }
            }
            return paths.stream().map(path -> tree.relativize(path).toString()).sorted().toList();
        }
    }

    /// Brings the names in all folders to the disk.
    static void sync(Path tree) throws IOException {
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path path : found.filter(Files::isDirectory).toList()) {
                try (FileChannel channel = FileChannel.open(path)) {
                    channel.force(true);
                }
            }
        }
    }
}
