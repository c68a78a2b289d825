package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The packs of a place as its staff see them.
final class PackList {
    private final Views views;
    private final PlaceId place;
    private final LocalDate today;

    /// @param publisher as people call it
    record Line(Entry<PackRelease> entry, String publisher, Standing standing, Arrived arrived) {}

    /// @param own given by exactly this place
    /// @param revoked its publisher's key is believed no more
    /// @param stale its last day has passed
    record Standing(boolean own, boolean revoked, boolean stale) {}

    /// How many terminals say that they have installed its newest version.
    record Arrived(long installed, long terminals) {}

    private PackList(Views views, PlaceId place, LocalDate today) {
        this.views = views;
        this.place = place;
        this.today = today;
    }

    static List<Line> of(Views views, PlaceId place, LocalDate today) {
        Map<String, Entry<Publisher>> known = new Trusted(views).publishers(place);
        PackList list = new PackList(views, place, today);
        return new Trusted(views)
                .packs(place).stream().map(entry -> list.line(entry, known)).toList();
    }

    private Line line(Entry<PackRelease> entry, Map<String, Entry<Publisher>> known) {
        PackRelease release = entry.value();
        String word = release.about().publisher();
        Optional<Publisher> publisher = Optional.ofNullable(known.get(word)).map(Entry::value);
        return new Line(
                entry,
                publisher.map(Publisher::name).orElse(word),
                new Standing(
                        entry.place().equals(place),
                        publisher.filter(Publisher::revoked).isPresent(),
                        release.about().until().filter(today::isAfter).isPresent()),
                arrived(release));
    }

    private Arrived arrived(PackRelease release) {
        List<Entry<Terminal>> terminals =
                new Terminals(views)
                        .within(place).stream().filter(entry -> !entry.value().revoked()).toList();
        return new Arrived(
                terminals.stream().filter(entry -> has(entry, release)).count(), terminals.size());
    }

    private boolean has(Entry<Terminal> terminal, PackRelease release) {
        return views.register(StudyFacts.SHELF)
                .find(terminal.value().place(), StudyFacts.shelf(terminal.subject()))
                .filter(shelf -> shelf.value().has(release.about().pack(), release.version()))
                .isPresent();
    }
}
