package org.yizhan.ledger.cards;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about cards.
public final class Cards {
    private final Views views;

    public Cards(Views views) {
        this.views = views;
    }

    /// A card that this village issued.
    ///
    /// @param number 10 digits
    public Optional<Card> find(PlaceId village, String number) {
        return views.register(CardFacts.CARD).find(village, subject(number)).map(Entry::value);
    }

    /// A card of any village of the township, as far as its directory has come here.
    public Optional<CardListing> listed(PlaceId township, String number) {
        return views.register(CardFacts.LISTING).find(township, subject(number)).map(Entry::value);
    }

    public List<Entry<Card>> list(PlaceId village) {
        return views.register(CardFacts.CARD).list(village);
    }

    /// The subject of the facts about a card: the same on every node, from the number alone.
    public static SubjectId subject(String number) {
        return SubjectId.named("card/" + number);
    }

    /// Whether a code's secret is the one whose salted hash was kept. Takes the same time either
    /// way.
    public static boolean fits(CardCode code, String salt, String secretHash) {
        return java.security.MessageDigest.isEqual(
                secretHash(code.secret(), HexFormat.of().parseHex(salt)).bytes(),
                HexFormat.of().parseHex(secretHash));
    }

    static Hash secretHash(String secret, byte[] salt) {
        return Hash.of(salt, secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
