package org.yizhan.kiosk.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.activities.Activities;
import org.yizhan.ledger.activities.SignupDesk;
import org.yizhan.ledger.views.Views;

/// What the village does together, in its ledger.
public record LedgerGatherings(SignupDesk desk, Supplier<List<Planned>> kept)
        implements Gatherings {
    @Override
    public List<Planned> coming() {
        return kept.get();
    }

    @Override
    public SignupResult sign(SubjectId activity, boolean coming, HeldCode card) {
        return desk.sign(activity, coming, card.text());
    }

    /// What is planned, and not called off.
    public static List<Planned> of(Views views, PlaceId village, LocalDate today) {
        Activities activities = new Activities(views);
        return activities.from(village, today).stream()
                .filter(entry -> !entry.value().cancelled())
                .map(entry ->
                        new Planned(
                                entry.subject(),
                                entry.value(),
                                activities.coming(village, entry.subject()).size()))
                .toList();
    }
}
