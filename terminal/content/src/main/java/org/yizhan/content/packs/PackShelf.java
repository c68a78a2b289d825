package org.yizhan.content.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The folder of installed packs: `pack/version/` holds a version's files, its manifest and
/// signature. A version appears there by one rename, whole or not at all; the highest is the one
/// in force. What is being written lies in `.incoming`. Safe for any thread.
final class PackShelf {
    private static final String INCOMING = ".incoming";

    /// The version before the one in force stays, for whoever is in the middle of it.
    private static final int VERSIONS_KEPT = 2;

    private final Path folder;
    private final Disk disk;
    private final Map<Path, Integer> readers = new HashMap<>();

    PackShelf(Path folder, Disk disk) throws IOException {
        this.folder = folder;
        this.disk = disk;
        Files.createDirectories(folder);
    }

    Path lockFile() {
        return folder.resolve(".lock");
    }

    long free() throws IOException {
        return disk.free(folder);
    }

    /// An empty place to write a version to; what an interrupted installation left is removed.
    Path incoming() throws IOException {
        Path incoming = folder.resolve(INCOMING);
        disk.remove(incoming);
        return incoming;
    }

    /// Puts a version in force, then removes those that nobody needs any more.
    void publish(Path incoming, Edition edition) throws IOException {
        disk.rename(incoming, path(edition.pack(), edition.version()));
        sweep(edition.pack());
    }

    /// The words of the packs that have at least one version.
    List<String> packs() throws IOException {
        return names(folder).stream().filter(name -> !name.startsWith(".")).sorted().toList();
    }

    /// The versions of a pack, the newest first.
    List<Integer> versions(String pack) throws IOException {
        return names(folder.resolve(pack)).stream()
                .filter(name -> name.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Path path(String pack, int version) {
        return folder.resolve(pack).resolve(Integer.toString(version));
    }

    /// Keeps a version on the disk until [#giveBack(Path)] is called as often.
    synchronized void take(Path version) {
        readers.merge(version, 1, Integer::sum);
    }

    synchronized void giveBack(Path version) {
        readers.computeIfPresent(version, (_, count) -> count == 1 ? null : count - 1);
    }

    private synchronized void sweep(String pack) throws IOException {
        for (int version : versions(pack).stream().skip(VERSIONS_KEPT).toList()) {
            Path old = path(pack, version);
            if (!readers.containsKey(old)) {
                disk.remove(old);
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }
}
