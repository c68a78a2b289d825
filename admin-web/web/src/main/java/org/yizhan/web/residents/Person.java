package org.yizhan.web.residents;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;

/// A resident with what belongs to them.
///
/// @param cards every card they were given, valid or not
public record Person(
        SubjectId id,
        Resident resident,
        Optional<Household> household,
        Optional<Membership> membership,
        List<Card> cards) {
    public Person {
        cards = List.copyOf(cards);
    }

    public String name() {
        return resident.name();
    }

    /// Full or probationary.
    public boolean isMember() {
        return membership
                .map(member ->
                        member.status() == MemberStatus.FULL
                                || member.status() == MemberStatus.PROBATIONARY)
                .orElse(false);
    }

    public List<Card> validCards() {
        return cards.stream().filter(card -> card.status() == CardStatus.VALID).toList();
    }

    /// The surname, for the round badge.
    public String initial() {
        return name().isEmpty() ? "·" : name().substring(0, name().offsetByCodePoints(0, 1));
    }

    /// The household in one line; empty if unknown.
    public String door() {
        return household.map(Person::door).orElse("");
    }

    private static String door(Household household) {
        boolean within =
                household.group().isEmpty() || household.number().startsWith(household.group());
        return within ? household.number() : (household.group() + " " + household.number()).strip();
    }
}
