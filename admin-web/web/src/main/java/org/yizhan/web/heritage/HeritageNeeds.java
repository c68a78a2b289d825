package org.yizhan.web.heritage;

import java.util.List;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.heritage.Pieces;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Urgency;

/// Songs and stories that wait to be released.
public final class HeritageNeeds implements Needs {
    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        List<Entry<Piece>> waiting = Pieces.at(views, place, Piece.Step.WAITING);
        return waiting.isEmpty()
                ? List.of()
                : List.of(
                        Need.of(
                                Urgency.SOON,
                                Sentence.of("heritage.need.waiting", "count", waiting.size()),
                                Sentence.of(
                                        "heritage.need.detail",
                                        "name",
                                        waiting.getFirst().value().by()),
                                "/heritage"));
    }
}
