package org.yizhan.ledger.nodes;

import java.util.List;
import java.util.Map;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;

/// Whether every record is the one that was written: each names the hash of the one before it, and
/// each body is the one its header commits to. Reads all of them, so a large ledger takes a while.
///
/// @param ledger read a page at a time, so that it can be written meanwhile
public record ChainCheck(Ledger ledger) implements Check {
    private static final int PAGE = 500;

    @Override
    public Finding run() {
        long facts = 0;
        for (Map.Entry<StreamId, Long> stream : streams().entrySet()) {
            long sound = sound(stream.getKey(), stream.getValue());
            if (sound < stream.getValue()) {
                return Finding.of(
                        "chain",
                        Severity.BROKEN,
                        Sentence.of("nodes.chainBroken", "number", sound + 1));
            }
            facts += sound;
        }
        return Finding.of("chain", Severity.GOOD, Sentence.of("nodes.chain", "count", facts));
    }

    private Map<StreamId, Long> streams() {
        return ledger.have().highest();
    }

    /// @return how many facts of the stream, from the first, are as they were written
    private long sound(StreamId stream, long end) {
        Hash previous = Hash.NONE;
        long done = 0;
        while (done < end) {
            long from = done;
            List<Fact> page = ledger.facts(store -> store.after(stream, from, PAGE));
            for (Fact fact : page) {
                if (!follows(fact, stream, done, previous)) {
                    return done;
                }
                previous = fact.hash();
                done++;
            }
            if (page.isEmpty()) {
                return done;
            }
        }
        return end;
    }

    private static boolean follows(Fact fact, StreamId stream, long done, Hash previous) {
        FactHeader header = fact.header();
        return header.stream().equals(stream)
                && header.sequence() == done + 1
                && header.previous().equals(previous)
                && !(fact.body() instanceof FactBody.Damaged)
                && !(fact.body() instanceof FactBody.Present present
                        && !present.matches(header.commitment()));
    }
}
