package org.yizhan.ledger.voicebox;

import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

/// A village's terminal beside its county's hub, and what a message's tests do with them.
abstract class Village {
    static final byte[] SOUND = "我家门口的路灯不亮了".getBytes(StandardCharsets.UTF_8);
    static final SubjectId WANG = new SubjectId(1, 7);
    static final Actor STAFF = new Actor.Staff(new SubjectId(9, 9));

    @TempDir Path folder;
    Instant now = NOW;
    County county;
    TerminalNode terminal;

    @BeforeEach
    void open() {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        county.exchange(terminal);
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    Postbox postbox() {
        return new Postbox(
                terminal.ledger(),
                terminal.blobs(),
                new Postbox.Surroundings(VILLAGE, () -> now, Ids.secure(), terminal.settings()));
    }

    PostResult leave(Audience to, Optional<CardCode> card) {
        return postbox().leave(Postbox.Spoken.word(SOUND, 12), to, card.map(CardCode::digits));
    }

    CardCode card() {
        return new CardIssue(terminal.ledger(), new SecureRandom())
                .issue(VILLAGE, new Actor.Program(), WANG);
    }

    static Post only(Ledger ledger) {
        return ledger.read(views -> new Voicebox(views).of(VILLAGE, NOW)).getFirst();
    }

    /// Everything a node can read of its facts.
    static List<String> bodies(Ledger ledger) {
        List<String> bodies = new ArrayList<>();
        ledger.facts(store -> store.arrivedAfter(0, 10_000))
                .forEach(arrived -> {
                    if (arrived.fact().body() instanceof FactBody.Present(_, byte[] content)) {
                        bodies.add(new String(content, StandardCharsets.UTF_8));
                    }
                });
        return bodies;
    }

    static int waiting(Ledger ledger) {
        return ledger.read(views -> new Voicebox(views).waiting(VILLAGE, NOW)).size();
    }
}
