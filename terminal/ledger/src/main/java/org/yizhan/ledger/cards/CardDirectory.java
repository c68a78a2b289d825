package org.yizhan.ledger.cards;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Keeps a township's directory of cards, on a hub: what its villages' cards say, without whose
/// they are, so that every terminal of the township tells a guest from a forgery.
public final class CardDirectory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CardDirectory.class);

    private final Ledger ledger;
    private final Subscription cards;

    private CardDirectory(Ledger ledger) {
        this.ledger = ledger;
        cards = ledger.changed(this::changed);
    }

    /// Brings the directory up to date and keeps it so until closed. A hub that was killed between
    /// taking a card in and listing it makes up for it here.
    public static CardDirectory keep(Ledger ledger) {
        CardDirectory directory = new CardDirectory(ledger);
        ledger.read(views -> views.register(CardFacts.CARD).everywhere())
                .forEach(card -> directory.list(card.place(), card.subject()));
        return directory;
    }

    private void changed(Set<Change> changes) {
        changes.stream()
                .filter(change -> change.type().equals(CardFacts.CARD.name()))
                .forEach(change -> list(change.place(), change.subject()));
    }

    private void list(PlaceId village, SubjectId subject) {
        if (village.kind() != PlaceKind.VILLAGE) {
            return;
        }
        PlaceId township = village.parent().orElseThrow();
        ledger.record(
                township,
                new Actor.Program(),
                views ->
                        listing(views, village, subject)
                                .filter(listing -> isNews(views, township, subject, listing))
                                .map(listing ->
                                        Decided.of(
                                                true,
                                                Draft.of(CardFacts.LISTING, subject, listing)))
                                .orElseGet(() -> Decided.of(false)));
    }

    private static Optional<CardListing> listing(Views views, PlaceId village, SubjectId subject) {
        return views.register(CardFacts.CARD)
                .find(village, subject)
                .map(Entry::value)
                .filter(card -> Cards.subject(card.number()).equals(subject))
                .map(card -> listing(card, village));
    }

    private static CardListing listing(Card card, PlaceId village) {
        return new CardListing(
                card.number(), card.salt(), card.secretHash(), village, card.status());
    }

    /// A village lists its own cards only: the number of a neighbour's is not taken over.
    private static boolean isNews(
            Views views, PlaceId township, SubjectId subject, CardListing listing) {
        Optional<CardListing> before =
                views.register(CardFacts.LISTING).find(township, subject).map(Entry::value);
        if (before.filter(known -> !known.village().equals(listing.village())).isPresent()) {
            LOG.warn("Two villages have a card of one number: {}", listing.village());
            return false;
        }
        return !before.equals(Optional.of(listing));
    }

    @Override
    public void close() {
        cards.close();
    }
}
