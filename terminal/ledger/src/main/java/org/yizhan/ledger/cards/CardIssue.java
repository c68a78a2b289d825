package org.yizhan.ledger.cards;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardMedium;
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
    /// With more cards than this, short numbers may come twice; then they open nothing.
    private static final int MANY = 5_000;

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

    /// A lost card replaced: the person's cards of this kind are taken back and a new one given, in
    /// one step.
    public CardCode replace(PlaceId village, Actor actor, SubjectId resident, CardMedium medium) {
        CardCode code = newCode(village);
        ledger.record(
                village,
                actor,
                views -> {
                    List<Draft<?>> drafts = new ArrayList<>();
                    for (Card card : new Cards(views).of(village, resident)) {
                        if (card.medium().orElse(CardMedium.PRINTED) == medium) {
                            drafts.add(
                                    Draft.of(
                                            CardFacts.CARD,
                                            Cards.subject(card.number()),
                                            card.revoked()));
                        }
                    }
                    drafts.add(draft(code, resident, medium));
                    return new Decided<>(code, drafts);
                });
        return code;
    }

    /// What became of a blank card that was to be bound.
    public enum Bound {
        DONE,
        /// Somebody has it already.
        TAKEN,
        /// It is of another township.
        FOREIGN
    }

    /// Binds a card that was printed without a name: whoever scans it says whose it is.
    ///
    /// @param code as it was scanned; its secret goes no further than its salted hash
    public Bound bind(PlaceId village, Actor actor, CardCode code, SubjectId resident) {
        if (!code.townshipId().equals(village.parent().orElse(village))) {
            return Bound.FOREIGN;
        }
        return ledger.record(
                village,
                actor,
                views -> {
                    Cards cards = new Cards(views);
                    boolean taken =
                            cards.find(village, code.card()).isPresent()
                                    || cards.listed(code.townshipId(), code.card()).isPresent();
                    return taken
                            ? Decided.of(Bound.TAKEN)
                            : Decided.of(Bound.DONE, draft(code, resident));
                });
    }

    /// A card under a number nobody has: see [#newCodes(PlaceId, int)].
    public CardCode newCode(PlaceId village) {
        return newCodes(village, 1).getFirst();
    }

    /// Cards under numbers nobody has: 10 digits, the last three of the village's code first, so
    /// that villages that issue cards without a network never give the same number; no two short
    /// numbers of a village are the same as long as there are enough.
    public List<CardCode> newCodes(PlaceId village, int count) {
        Set<String> taken = new HashSet<>();
        ledger.read(views -> new Cards(views).list(village))
                .forEach(card -> taken.add(Cards.shortNumber(card.value().number())));
        List<CardCode> codes = new ArrayList<>();
        while (codes.size() < count) {
            CardCode code = randomCode(village);
            if (taken.add(code.shortNumber()) || taken.size() > MANY) {
                codes.add(code);
            }
        }
        return codes;
    }

    private CardCode randomCode(PlaceId village) {
        String township = village.code().substring(0, 9);
        String number = village.code().substring(9) + digits(7);
        return new CardCode(township, number, digits(20));
    }

    /// The fact that a code belongs to a resident.
    public Draft<Card> draft(CardCode code, SubjectId resident) {
        return draft(code, resident, CardMedium.PRINTED);
    }

    /// As [#draft(CardCode, SubjectId)], given out as something else than a printed card.
    public Draft<Card> draft(CardCode code, SubjectId resident, CardMedium medium) {
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
                        CardStatus.VALID,
                        Optional.of(medium)));
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
                                                    known.revoked())))
                            .orElseGet(() -> Decided.of(false));
                });
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
