package org.yizhan.ledger.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.storage.DurableFiles;

/// Makes a terminal as it came out of the box. The keys go first: without them nothing that is left
/// on the disk can be read. Interrupted anywhere, the next start or the next try goes on.
public final class FactoryReset {
    private static final String MARK = "reset-begun";

    /// Versions of the program are nobody's records, and going back to an old one helps nobody.
    private static final Set<String> KEPT = Set.of("lock", "versions", MARK);

    private FactoryReset() {}

    /// Erases everything. Whoever calls has seen that nothing is lost by it.
    ///
    /// @param folder of a terminal that does not run
    /// @throws NodeException if a program has it open, or the disk refuses
    public static void erase(Path folder) {
        try (NodeFolder held = NodeFolder.hold(folder)) {
            DurableFiles.write(folder.resolve(MARK), new byte[0]);
            finish(held);
        }
    }

    /// Goes on with one that was interrupted; nothing happens if none was begun.
    static void finish(NodeFolder held) {
        Path folder = held.path();
        if (!Files.exists(folder.resolve(MARK))) {
            return;
        }
        try {
            remove(held.keys());
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path each : inside.toList()) {
                    if (!KEPT.contains(each.getFileName().toString())) {
                        remove(each);
                    }
                }
            }
        } catch (IOException e) {
            throw new NodeException(Sentence.of("nodes.noFolder", "folder", folder.toString()), e);
        }
        DurableFiles.delete(folder.resolve(MARK));
    }

    private static void remove(Path what) throws IOException {
        if (!Files.exists(what)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(what)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
