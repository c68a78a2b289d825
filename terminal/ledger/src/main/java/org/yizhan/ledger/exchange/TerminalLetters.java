package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.HaveVector;

/// A terminal's exchange where there is no line: what the hub lacks goes into a file that somebody
/// carries there, on a stick or a phone, and another file comes back. The messages are those of any
/// other way: sealed, signed, harmless to lose, repeat or mix up.
public final class TerminalLetters implements Stick.Terminal {
    /// What a phone carries in one go, of somebody who pays for every megabyte.
    public static final long FOR_A_PHONE = 8L * 1024 * 1024;

    /// What a phone carries when it is asked for everything, such as a whole new version.
    public static final long ALL_ON_A_PHONE = 256L * 1024 * 1024;

    private final Rounds rounds;
    private final CarriedBlobs carried;
    private final CarriedBodies bodies;
    private final Runnable beforeAsking;

    /// @param blobs the terminal's
    public TerminalLetters(Rounds rounds, Blobs blobs) {
        this(rounds, blobs, () -> {});
    }

    /// @param beforeAsking makes here what can be made here, so that it is not asked for
    public TerminalLetters(Rounds rounds, Blobs blobs, Runnable beforeAsking) {
        this.rounds = rounds;
        this.beforeAsking = beforeAsking;
        carried = rounds.carrying(blobs);
        bodies = rounds.carryingBodies();
    }

    @Override
    public SubjectId node() {
        return rounds.own();
    }

    /// Writes what the hub does not have yet, as far as it has said: at the first time everything.
    /// Bodies that the hub lacks follow, then recordings and pictures. What does not fit goes with
    /// the next trip.
    ///
    /// @param most bytes, of facts before compression; at least one message is written
    @Override
    public void write(OutputStream out, long most) throws IOException {
        beforeAsking.run();
        Bundle.Writer letters = new Bundle.Writer(out);
        HaveVector there = rounds.hubHas().orElse(HaveVector.NOTHING);
        Following following = rounds.following();
        Extras asking = carried.asking(following.all(), rounds.lacking(bodies));
        long written = 0;
        long bytes = 0;
        boolean more = true;
        while (more && written < Math.max(1, most)) {
            Message message = rounds.request(there).with(asking);
            bytes += letters.add(rounds.sealed(message));
            there = after(there, message.page());
            written += Outgoing.PAGE_BYTES;
            more = message.page().more();
            asking = Extras.NONE;
        }
        if (!more) {
            bytes +=
                    bodies.give(
                            following.own(),
                            rounds::shown,
                            facts -> letters.add(rounds.sealed(rounds.healing(facts))));
            carried.giveUnasked(
                    following.own(),
                    most - bytes,
                    pieces -> letters.add(rounds.sealed(rounds.bringing(pieces))));
        }
    }

    /// How many bytes of recordings, lessons and new versions are still to come.
    public long lacking() {
        beforeAsking.run();
        return carried.missing(rounds.following().all());
    }

    /// What the other side will have once it has taken a page in.
    static HaveVector after(HaveVector before, Message.Page page) {
        Map<StreamId, Long> highest = new HashMap<>(before.highest());
        for (Fact fact : page.facts()) {
            highest.merge(fact.header().stream(), fact.header().sequence(), Math::max);
        }
        return new HaveVector(highest, before.tips());
    }

    /// Takes in what came back from the hub.
    ///
    /// @throws IOException if the stream breaks; what was taken in before stays
    /// @throws org.yizhan.ledger.storage.StorageException if this terminal's own disk refuses
    @Override
    public Brought take(InputStream in) throws IOException {
        Bundle.Reader letters = new Bundle.Reader(in);
        boolean any = false;
        int facts = 0;
        Optional<byte[]> next = letters.next();
        while (next.isPresent()) {
            Optional<Message> message = rounds.opened(next.get());
            if (message.isPresent()) {
                if (message.get().about().standing() == Message.Standing.REVOKED) {
                    return new Brought.ShutOut();
                }
                any = true;
                facts += rounds.takeIn(message.get()).accepted();
                carried.take(rounds.following().all(), message.get().extras());
                bodies.take(message.get().extras());
            }
            next = letters.next();
        }
        return any ? new Brought.Taken(facts) : new Brought.NotForHere();
    }
}
