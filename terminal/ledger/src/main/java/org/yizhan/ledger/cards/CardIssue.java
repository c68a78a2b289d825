package org.yizhan.ledger.cards;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;

/// Gives cards and takes them back. The secret exists only in the code that is returned, to be
/// printed at once.
public final class CardIssue {
    private final Ledger ledger;
    private final SecureRandom random;

    /// @param random unpredictable; tests give a seeded one
    public CardIssue(Ledger ledger, SecureRandom random) {
        this.ledger = ledger;
        this.random = random;
    }

    /// A new card for a resident. Cards given before stay valid until they are revoked.
    public CardCode issue(PlaceId village, Actor actor, SubjectId resident) {
        CardCode code = newCode(village);
        ledger.record(village, actor, _ -> Decided.of(code, draft(code, resident)));
        return code;
    }

    /// A card under a number nobody has: 10 digits, the last three of the village's code first, so
    /// that villages that issue cards without a network never give the same number.
    public CardCode newCode(PlaceId village) {
        String township = village.code().substring(0, 9);
        String number = village.code().substring(9) + digits(7);
        return new CardCode(township, number, digits(20));
    }

    /// The fact that a code belongs to a resident.
    public Draft<Card> draft(CardCode code, SubjectId resident) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return Draft.of(
                CardFacts.CARD,
                Cards.subject(code.card()),
                new Card(
                        code.card(),
                        resident,
                        HexFormat.of().formatHex(salt),
                        Cards.secretHash(code.secret(), salt).toString(),
                        CardStatus.VALID));
    }

    /// Takes a card back for good.
    ///
    /// @return whether there is such a card
    public boolean revoke(PlaceId village, Actor actor, String number) {
        return ledger.record(
                village,
                actor,
                views -> {
                    Optional<Card> card = new Cards(views).find(village, number);
                    return card.map(known ->
                                    Decided.of(
                                            true,
                                            Draft.of(
                                                    CardFacts.CARD,
                                                    Cards.subject(number),
                                                    revoked(known))))
                            .orElseGet(() -> Decided.of(false));
                });
    }

    private static Card revoked(Card card) {
        return new Card(
                card.number(), card.resident(), card.salt(), card.secretHash(), CardStatus.REVOKED);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
