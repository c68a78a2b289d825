package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.StorageException;

/// A folder that is carried between a terminal and its hub, such as a USB stick. The terminal leaves
/// its message there and takes the answer that the last trip brought; the hub answers whatever
/// messages it finds. The messages are those of any other way: sealed, signed, harmless to repeat.
/// Pulling the stick out at any moment costs a trip, never a fact.
public final class FileTransport implements Transport {
    private static final Logger LOG = LoggerFactory.getLogger(FileTransport.class);
    private static final String REQUEST = ".to-hub";
    private static final String ANSWER = ".from-hub";

    /// A trip takes days, so a message may carry years.
    private static final int PAGE_BYTES = 64 * 1024 * 1024;

    /// Larger files are not from here.
    private static final long MOST_BYTES = 2L * PAGE_BYTES;

    private final Path folder;
    private final SubjectId node;

    /// @param folder on the stick; must be there
    /// @param node the terminal's
    public FileTransport(Path folder, SubjectId node) {
        this.folder = folder;
        this.node = node;
    }

    @Override
    public int pageBytes() {
        return PAGE_BYTES;
    }

    /// Leaves the message for the hub, in place of the last one.
    ///
    /// @return the answer that was waiting, which is then gone; without one
    ///     [Reply.Cause#UNREACHABLE]
    @Override
    public Reply send(Route route, byte[] message) {
        if (route != Route.MESSAGES) {
            return new Reply.Failed(Reply.Cause.UNREACHABLE);
        }
        try {
            DurableFiles.write(folder.resolve(node + REQUEST), message);
            Path waiting = folder.resolve(node + ANSWER);
            Optional<byte[]> answer = read(waiting);
            DurableFiles.delete(waiting);
            return answer.<Reply>map(Reply.Answer::new)
                    .orElseGet(() -> new Reply.Failed(Reply.Cause.UNREACHABLE));
        } catch (StorageException e) {
            LOG.warn("The stick cannot be used", e);
            return new Reply.Failed(Reply.Cause.BROKEN);
        }
    }

    /// On the hub: answers every message in the folder.
    ///
    /// @param hub takes a message in and answers it
    /// @return the terminals whose messages were answered
    /// @throws StorageException if the stick cannot be read or written; what was taken in stays so
    public static List<String> answerAll(Path folder, Transport hub) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(REQUEST))
                    .sorted()
                    .filter(file -> answered(file, hub))
                    .map(FileTransport::sender)
                    .toList();
        } catch (IOException e) {
            throw new StorageException("Cannot read " + folder, e);
        }
    }

    private static boolean answered(Path file, Transport hub) {
        Optional<byte[]> request = read(file);
        if (request.isEmpty()
                || !(hub.send(Route.MESSAGES, request.get()) instanceof Reply.Answer answer)) {
            LOG.warn("Nothing to answer in {}", file.getFileName());
            return false;
        }
        DurableFiles.write(file.resolveSibling(sender(file) + ANSWER), answer.bytes());
        return true;
    }

    private static String sender(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - REQUEST.length());
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StorageException("Cannot read " + file, e);
        }
    }
}
