package org.yizhan.kiosk.study;

import java.time.InstantSource;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Stops;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.views.Entry;

/// Places in the village's ledger, under the holder of the card. Safe for any thread.
public record LedgerBookmarks(Ledger ledger, PlaceId village, InstantSource clock)
        implements Bookmarks.Shelf {
    @Override
    public Stops of(HeldCode code) {
        return new Checkins(ledger, village, clock)
                .holder(code.text())
                .flatMap(person ->
                        ledger.read(
                                views -> views.register(StudyFacts.STOPS).find(village, person)))
                .map(Entry::value)
                .orElse(Stops.NONE);
    }

    @Override
    public void keep(HeldCode code, Stops stops) {
        new Checkins(ledger, village, clock)
                .holder(code.text())
                .ifPresent(person ->
                        ledger.record(
                                village,
                                new Actor.Resident(person),
                                Draft.of(StudyFacts.STOPS, person, stops)));
    }
}
