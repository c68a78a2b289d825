package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.streams.HaveVector;

/// What somebody on the way can do with an envelope: nothing.
class ForgedTest extends OneTerminal {
    private byte[] envelope;

    @BeforeEach
    void seal() {
        household(terminal.ledger(), VILLAGE, "1号");
        Rounds rounds = County.rounds(terminal);
        envelope = rounds.sealed(rounds.request(HaveVector.NOTHING));
    }

    private Reply arrive(byte[] bytes) {
        return county.wire().send(Route.MESSAGES, bytes);
    }

    @Test
    void aChangedEnvelopeIsRefusedAndNothingOfItIsTaken() {
        HaveVector before = county.hub().ledger().have();
        for (int at = 0; at < envelope.length; at += 7) {
            byte[] changed = envelope.clone();
            changed[at] ^= 1;
            assertFalse(arrive(changed) instanceof Reply.Answer, "byte " + at);
        }
        assertEquals(before, county.hub().ledger().have());
        assertInstanceOf(Reply.Answer.class, arrive(envelope));
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void aReplayedEnvelopeChangesNothing() {
        assertInstanceOf(Reply.Answer.class, arrive(envelope));
        household(terminal.ledger(), VILLAGE, "2号");
        county.exchange(terminal);
        HaveVector after = county.hub().ledger().have();
        assertInstanceOf(Reply.Answer.class, arrive(envelope));
        assertEquals(after, county.hub().ledger().have());
        assertEquals(List.of("1号", "2号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void anAnswerReplayedToTheTerminalDoesNotTurnItBack() {
        byte[] old = assertInstanceOf(Reply.Answer.class, arrive(envelope)).bytes();
        household(terminal.ledger(), VILLAGE, "2号");
        household(county.hub().ledger(), VILLAGE, "3号");
        county.exchange(terminal);
        County.rounds(terminal).run((_, _) -> new Reply.Answer(old));
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        List<String> all = List.of("1号", "2号", "3号");
        assertEquals(all, households(terminal.ledger(), VILLAGE));
        assertEquals(all, households(county.hub().ledger(), VILLAGE));
    }
}
