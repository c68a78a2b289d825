package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// The hub's side of letters that are carried: takes a terminal's file in and writes what is to go
/// back to it.
public final class HubLetters implements Stick.Hub {
    private final ExchangeHandler handler;

    public HubLetters(ExchangeHandler handler) {
        this.handler = handler;
    }

    /// @param terminal whose letters they were; empty where nothing could be made of them
    public record Received(Optional<SubjectId> terminal, Brought brought) {
        static final Received NOTHING = new Received(Optional.empty(), new Brought.NotForHere());
    }

    /// Takes a terminal's letters in. Repeating it is harmless.
    ///
    /// @throws IOException if the stream breaks; what was taken in before stays
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    @Override
    public Received take(InputStream in) throws IOException {
        Bundle.Reader letters = new Bundle.Reader(in);
        Received all = Received.NOTHING;
        Optional<byte[]> next = letters.next();
        while (next.isPresent()) {
            all = sum(all, handler.takeIn(next.get()));
            next = letters.next();
        }
        return all;
    }

    private static Received sum(Received before, Received now) {
        if (before.brought instanceof Brought.Taken first
                && now.brought instanceof Brought.Taken second) {
            return new Received(now.terminal, new Brought.Taken(first.facts() + second.facts()));
        }
        return now.terminal.isEmpty() ? before : now;
    }

    /// How many bytes of recordings, lessons and new versions are here that a terminal last said it
    /// lacks.
    public long waiting(SubjectId terminal) {
        return handler.waiting(terminal);
    }

    /// Writes everything a terminal lacks, by what it last said, for carrying to it.
    ///
    /// @param most bytes, of facts before compression; at least one message is written
    /// @return whether there is such a terminal
    @Override
    public boolean write(SubjectId terminal, OutputStream out, long most) throws IOException {
        return handler.write(terminal, out, most);
    }
}
