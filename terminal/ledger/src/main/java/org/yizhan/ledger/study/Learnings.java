package org.yizhan.ledger.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Learned;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// What the holder of a card understood, and wants to hear again. Safe for any thread, never for the
/// UI's.
public final class Learnings {
    private final Ledger ledger;
    private final PlaceId village;

    public Learnings(Ledger ledger, PlaceId village) {
        this.ledger = ledger;
        this.village = village;
    }

    /// Remembers what the holder said of a lesson; nothing where it is no card of this village.
    ///
    /// @param scanned the card's code
    /// @param lesson the lesson's own word
    public void note(String scanned, String lesson, boolean understood) {
        Optional<SubjectId> who = ledger.read(views -> holder(views, scanned));
        if (who.isEmpty()) {
            return;
        }
        Learned learned = new Learned(who.get(), lesson, understood);
        ledger.record(
                village,
                new Actor.Resident(who.get()),
                views -> {
                    boolean said =
                            views.register(LearnedFacts.LEARNED)
                                    .find(village, learned.subject())
                                    .filter(entry -> entry.value().equals(learned))
                                    .isPresent();
                    return said
                            ? Decided.of(false)
                            : Decided.of(
                                    true,
                                    Draft.of(LearnedFacts.LEARNED, learned.subject(), learned));
                });
    }

    /// What the holder said of lessons: those to be repeated first, then the latest.
    ///
    /// @param scanned the card's code
    public List<Learned> of(String scanned) {
        return ledger.read(
                views -> holder(views, scanned).map(who -> of(views, who)).orElse(List.of()));
    }

    private List<Learned> of(Views views, SubjectId who) {
        return views.register(LearnedFacts.LEARNED).list(village).stream()
                .filter(entry -> entry.value().resident().equals(who))
                .sorted(Comparator.comparing((Entry<Learned> entry) -> entry.at()).reversed())
                .sorted(Comparator.comparing(entry -> entry.value().understood()))
                .map(Entry::value)
                .toList();
    }

    private Optional<SubjectId> holder(Views views, String scanned) {
        return CardCode.parse(scanned).flatMap(card -> new Cards(views).holder(village, card));
    }
}
