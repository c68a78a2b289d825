package org.yizhan.ledger.heritage;

import java.util.List;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about what a village remembers. The subject is the piece; the place is the
/// village.
public final class HeritageFacts {
    public static final FactType<Piece> PIECE = FactType.register("heritage.piece", Piece.class);

    public static final List<FactType<?>> TYPES = List.of(PIECE);

    private HeritageFacts() {}
}
