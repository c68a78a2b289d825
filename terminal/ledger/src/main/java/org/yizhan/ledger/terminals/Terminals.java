package org.yizhan.ledger.terminals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about terminals, on a hub.
public final class Terminals {
    private final Views views;

    public Terminals(Views views) {
        this.views = views;
    }

    /// The terminal that is a certain node; where it was moved, the place it serves now; where it
    /// was shut out, the last it served.
    public Optional<Entry<Terminal>> find(SubjectId node) {
        return views.register(TerminalFacts.TERMINAL).anywhere(node).stream()
                .min(Comparator.comparing((Entry<Terminal> entry) -> entry.value().revoked()));
    }

    /// What a hub was last told by the terminals of a village; empty where none has told.
    public Optional<List<Finding>> told(PlaceId village) {
        List<Entry<Findings>> told = views.register(TerminalFacts.FINDINGS).list(village);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        told.stream().flatMap(entry -> entry.value().findings().stream()).toList());
    }

    /// The terminals that serve a place or any place in it, ordered by place.
    public List<Entry<Terminal>> within(PlaceId place) {
        return views.register(TerminalFacts.TERMINAL).within(TerminalFacts.place(place)).stream()
                .filter(entry -> entry.value().place().isWithin(place))
                .toList();
    }
}
