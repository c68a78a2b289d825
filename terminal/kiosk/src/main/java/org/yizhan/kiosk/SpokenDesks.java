package org.yizhan.kiosk;

import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.meetings.LedgerAnswers;
import org.yizhan.kiosk.voicebox.LedgerLetterbox;
import org.yizhan.kiosk.voicebox.Letterbox;
import org.yizhan.ledger.meetings.Answers;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.voicebox.Letters;
import org.yizhan.ledger.voicebox.Postbox;

/// Where what is said into a terminal is kept.
record SpokenDesks(TerminalNode node, PlaceId village) {
    AnswerDesk answers() {
        return new LedgerAnswers(new Answers(node.ledger(), node.blobs(), village));
    }

    Letterbox letterbox() {
        Postbox.Surroundings here =
                new Postbox.Surroundings(
                        village, node.clock()::instant, Ids.secure(), node.settings());
        return new LedgerLetterbox(
                new Postbox(node.ledger(), node.blobs(), here),
                new Letters(node.ledger(), village),
                node.blobs());
    }
}
