package org.yizhan.demo.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yizhan.demo.residents.DemoPeople;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;

/// The demo's card codes, the same for the same seed: one for every resident, and one for every
/// way a card can be wrong.
///
/// @param residents by the resident's subject, in the residents' order
/// @param revoked a card of 王秀英 that was lost and taken back
/// @param forged the number of 刘建国's card with a secret that is not its own
/// @param stranger a number that nobody was given
/// @param neighbour a card of the neighbouring village
public record DemoCards(
        List<Identified<CardCode>> residents,
        CardCode revoked,
        CardCode forged,
        CardCode stranger,
        CardCode neighbour) {
    public DemoCards {
        residents = List.copyOf(residents);
    }

    public static DemoCards of(
            DemoPeople people, PlaceId village, PlaceId neighbour, Random random) {
        List<Identified<CardCode>> residents = new ArrayList<>();
        for (Identified<Resident> resident : people.residents()) {
            CardCode code = code(village, residents.size() + 1, random);
            residents.add(new Identified<>(resident.id(), code));
        }
        CardCode real = find(residents, people.named("刘建国").id());
        return new DemoCards(
                residents,
                code(village, 9_000_001, random),
                new CardCode(real.township(), real.card(), digits(20, random)),
                code(village, 9_000_002, random),
                code(neighbour, 17, random));
    }

    /// The code of a resident's card.
    ///
    /// @throws IllegalArgumentException if there is no such resident
    public CardCode of(SubjectId resident) {
        return find(residents, resident);
    }

    private static CardCode find(List<Identified<CardCode>> codes, SubjectId resident) {
        return codes.stream()
                .filter(code -> code.id().equals(resident))
                .findFirst()
                .map(Identified::value)
                .orElseThrow(() -> new IllegalArgumentException("No such resident"));
    }

    /// As the ledger numbers cards: the last three digits of the village first.
    private static CardCode code(PlaceId village, int number, Random random) {
        String township = village.code().substring(0, 9);
        String card = village.code().substring(9) + "%07d".formatted(number);
        return new CardCode(township, card, digits(20, random));
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
