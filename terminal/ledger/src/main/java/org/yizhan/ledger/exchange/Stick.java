package org.yizhan.ledger.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.storage.DurableFiles;

/// A folder that is carried between terminals and their hub, such as a USB stick. A terminal leaves
/// its letters there and takes the answer that the last trip brought; the hub answers whatever it
/// finds. One stick serves many terminals, each by its own name. Pulling it out at any moment costs
/// a trip, never a fact.
public final class Stick {
    private static final String TO_HUB = ".to-hub";
    private static final String FROM_HUB = ".from-hub";

    /// A trip takes days, so it may carry years.
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    /// What file systems need beside the files.
    private static final long SPARE_BYTES = 1024L * 1024;

    private final Path folder;

    /// @param folder on the stick; must be there
    public Stick(Path folder) {
        this.folder = folder;
    }

    /// The terminal that the stick is plugged into.
    public interface Terminal {
        SubjectId node() throws IOException;

        Brought take(InputStream answer) throws IOException;

        /// @param most bytes, of facts before compression
        void write(OutputStream letters, long most) throws IOException;
    }

    /// The hub that the stick is plugged into.
    public interface Hub {
        HubLetters.Received take(InputStream letters) throws IOException;

        /// @param most bytes, of facts before compression
        /// @return whether there is such a terminal
        boolean write(SubjectId terminal, OutputStream answer, long most) throws IOException;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// What happened to one terminal's letters at the hub.
    public record Answered(String terminal, Brought brought) {}

    /// At a terminal: takes the answer of the last trip in, then leaves what the hub lacks now.
    ///
    /// @return what the answer brought; empty if none was waiting
    /// @throws IOException if the stick cannot be read or written; what was taken in stays so
    public Optional<Brought> atTerminal(Terminal terminal) throws IOException {
        SubjectId node = terminal.node();
        Path answer = folder.resolve(node + FROM_HUB);
        Optional<Brought> brought = Optional.empty();
        if (Files.exists(answer)) {
            brought = Optional.of(read(answer, terminal::take));
        }
        long most = room();
        write(folder.resolve(node + TO_HUB), out -> terminal.write(out, most));
        return brought;
    }

    /// At the hub: takes every terminal's letters in and leaves each its answer.
    ///
    /// @throws IOException if the stick cannot be read or written; what was taken in stays so
    public List<Answered> atHub(Hub hub) throws IOException {
        List<Answered> answered = new ArrayList<>();
        for (Path file : requests()) {
            HubLetters.Received received = read(file, hub::take);
            if (received.terminal().isPresent()) {
                SubjectId terminal = received.terminal().get();
                long most = room();
                write(folder.resolve(terminal + FROM_HUB), out -> hub.write(terminal, out, most));
            }
            String name = file.getFileName().toString();
            answered.add(
                    new Answered(
                            name.substring(0, name.length() - TO_HUB.length()),
                            received.brought()));
        }
        return answered;
    }

    /// The letters before stay until the new ones are whole.
    private long room() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() - SPARE_BYTES;
        return Math.max(0, Math.min(MOST_BYTES, free));
    }

    private List<Path> requests() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(TO_HUB))
                    .sorted()
                    .toList();
        }
    }

    private interface Taking<T> {
        T from(InputStream in) throws IOException;
    }

    private static <T> T read(Path file, Taking<T> taking) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return taking.from(in);
        }
    }

    /// The file is there whole or not at all.
    private static void write(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            content.writeTo(out);
        }
        DurableFiles.settle(fresh, file);
    }
}
