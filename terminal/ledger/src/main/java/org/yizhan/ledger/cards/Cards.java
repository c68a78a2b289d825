package org.yizhan.ledger.cards;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.cards.CardStatus;
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

    /// Whose card it is that was held up; empty if it is not one of this village's that is in use.
    public Optional<SubjectId> holder(PlaceId village, CardCode code) {
        return Optional.of(code)
                .filter(held -> held.townshipId().equals(village.parent().orElse(village)))
                .flatMap(held -> find(village, held.card()))
                .filter(card -> card.status() != CardStatus.REVOKED)
                .filter(card -> fits(code, card.salt(), card.secretHash()))
                .map(Card::resident);
    }

    public List<Entry<Card>> list(PlaceId village) {
        return views.register(CardFacts.CARD).list(village);
    }

    /// Every card a person was given, valid or not.
    public List<Card> of(PlaceId village, SubjectId resident) {
        return list(village).stream()
                .map(Entry::value)
                .filter(card -> card.resident().equals(resident))
                .toList();
    }

    /// The one valid card of this village whose number ends so; empty if there are none or several,
    /// or the number is too short.
    ///
    /// @param number digits
    public Optional<Card> byShortNumber(PlaceId village, String number) {
        if (number.length() < CardCode.SHORT) {
            return Optional.empty();
        }
        List<Card> fitting =
                list(village).stream()
                        .map(Entry::value)
                        .filter(card -> card.status() == CardStatus.VALID)
                        .filter(card -> card.number().endsWith(number))
                        .toList();
        long people = fitting.stream().map(Card::resident).distinct().count();
        return people == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    static String shortNumber(String number) {
        return number.substring(number.length() - CardCode.SHORT);
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
