package org.yizhan.ledger.cards;

import java.util.List;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about cards.
public final class CardFacts {
    /// Subject: [#subject(String)] of the card's number. Place: the village that issued it.
    public static final FactType<Card> CARD = FactType.register("cards.card", Card.class);

    /// The township's directory. Subject as above; place: the township.
    public static final FactType<CardListing> LISTING =
            FactType.register("cards.listing", CardListing.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(CARD, LISTING);

    private CardFacts() {}
}
