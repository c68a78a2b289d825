package org.yizhan.ledger.polls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.polls.Poll;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

/// A terminal with a question to everyone, and its hub.
abstract class AskingVillage {
    static final SubjectId POLL = new SubjectId(8, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;
    County county;
    TerminalNode terminal;
    final List<byte[]> traffic = new ArrayList<>();

    @BeforeEach
    void open() {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        county.exchange(terminal);
        ask(false);
    }

    void ask(boolean closed) {
        List<Poll.Choice> choices =
                List.of(new Poll.Choice("house", "先修路"), new Poll.Choice("sun", "先装路灯"));
        Poll poll = new Poll("钱先用在哪里？", choices, TODAY.plusDays(9), Optional.empty(), closed);
        County.put(terminal.ledger(), VILLAGE, PollFacts.POLL, POLL, poll);
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    BallotBox box() {
        return new BallotBox(
                terminal.ledger(),
                terminal.keys().cipher(),
                new BallotBox.Station(
                        VILLAGE,
                        terminal.keys().publicKeys().node(),
                        Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    CardCode card(int person) {
        return new CardIssue(terminal.ledger(), new SecureRandom())
                .issue(VILLAGE, new Actor.Program(), new SubjectId(1, person));
    }

    OpinionResult give(CardCode card, int choice) {
        return box().give(POLL, choice, card.digits());
    }

    void give(int from, int to, int choice) {
        for (int person = from; person < to; person++) {
            assertEquals(OpinionResult.COUNTED, give(card(person), choice));
        }
    }

    String sealed() {
        return terminal.ledger().remembered("polls.box/" + POLL).orElse("");
    }

    void exchange() {
        Transport wire =
                (route, message) -> {
                    traffic.add(message);
                    return county.wire().send(route, message);
                };
        County.rounds(terminal).run(wire);
    }

    static List<Fact> facts(Ledger ledger) {
        return ledger.facts(store -> store.arrivedAfter(0, 10_000)).stream()
                .map(arrived -> arrived.fact())
                .toList();
    }

    /// Everything that can be read of facts, with the keys of the node.
    static List<String> bodies(Ledger ledger) {
        List<String> bodies = new ArrayList<>();
        for (Fact fact : facts(ledger)) {
            if (fact.body() instanceof FactBody.Present(_, byte[] content)
                    && fact.header().type().startsWith("polls.")) {
                bodies.add(fact.header().actor() + new String(content, StandardCharsets.UTF_8));
            }
        }
        return bodies;
    }
}
