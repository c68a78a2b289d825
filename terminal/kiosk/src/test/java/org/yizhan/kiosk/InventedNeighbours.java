package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.mutualaid.Neighbours;
import org.yizhan.ledger.mutualaid.Offers.Spoken;
import org.yizhan.ledger.voicebox.PostResult;

/// Three neighbours who said something.
final class InventedNeighbours implements Neighbours {
    final List<String> kept = new ArrayList<>();
    boolean empty;

    @Override
    public List<Heard> released() {
        return empty
                ? List.of()
                : List.of(
                        heard(1, Offer.Kind.CAN_HELP, "会理发，每周日有空", "王秀英"),
                        heard(2, Offer.Kind.NEEDS_HELP, "屋顶漏雨，找人看看", "单永福"),
                        heard(3, Offer.Kind.CAN_HELP, "去镇上，可以带药", "曾红梅"));
    }

    private static Heard heard(int number, Offer.Kind kind, String title, String name) {
        SubjectId id = new SubjectId(7, number);
        Voice voice = new Voice("", 9);
        return new Heard(id, new Offer(kind, id, voice, title, Offer.Step.RELEASED), name);
    }

    @Override
    public PostResult keep(Offer.Kind kind, Spoken spoken, HeldCode card) {
        kept.add(kind + " " + card.text());
        return new PostResult.Kept(new SubjectId(7, 9), Audience.VILLAGE, 0, true);
    }
}
