package org.yizhan.ledger.terminals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// What people have read of what happened to machines.
public final class SeenFindings {
    private final List<Entry<Seen>> all;

    private SeenFindings(List<Entry<Seen>> all) {
        this.all = all;
    }

    /// What was read on the pages of a place.
    public static SeenFindings at(Views views, PlaceId place) {
        return new SeenFindings(views.register(TerminalFacts.SEEN).list(place));
    }

    /// What was read on any page that this node knows of.
    public static SeenFindings anywhere(Views views) {
        return new SeenFindings(views.register(TerminalFacts.SEEN).everywhere());
    }

    /// Who read it first; empty while nobody has.
    public Optional<Entry<Seen>> of(Seen what) {
        return all.stream()
                .filter(entry -> entry.value().equals(what))
                .min(Comparator.comparing(Entry::at));
    }

    /// Who read a finding first; empty while nobody has, and where reading it is not enough.
    public Optional<Entry<Seen>> of(Finding finding) {
        return Seen.of(finding).flatMap(this::of);
    }

    /// The findings that nobody has read yet, and those that reading does not mend.
    public List<Finding> open(List<Finding> findings) {
        return findings.stream().filter(finding -> of(finding).isEmpty()).toList();
    }

    /// Records that somebody has read it. Doing so again is harmless.
    ///
    /// @param reader their account
    public static void record(Ledger ledger, PlaceId place, SubjectId reader, Seen what) {
        ledger.record(
                place,
                new Actor.Staff(reader),
                views ->
                        at(views, place).of(what).isPresent()
                                ? Decided.of(what)
                                : Decided.of(
                                        what,
                                        Draft.of(
                                                TerminalFacts.SEEN,
                                                TerminalFacts.seen(what, reader),
                                                what)));
    }
}
