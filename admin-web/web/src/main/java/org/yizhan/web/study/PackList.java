package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Tallies;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The packs of a place as its staff see them.
final class PackList {
    private final Views views;
    private final PlaceId place;
    private final LocalDate today;
    private final Map<String, Tally> tallies;

    /// @param publisher as people call it
    /// @param places names of the places it is for; none means everyone
    record Line(
            Entry<PackRelease> entry,
            String publisher,
            List<String> places,
            Standing standing,
            Arrived arrived) {}

    /// @param own given by exactly this place
    /// @param revoked its publisher's key is believed no more
    /// @param stale its last day has passed
    /// @param over the days for which it was given have passed, or not come yet
    record Standing(boolean own, boolean revoked, boolean stale, boolean over) {}

    /// How far it came.
    ///
    /// @param installed how many terminals say that they have its newest version
    /// @param sums what people touched of its lessons here, nobody's name
    record Arrived(long installed, long terminals, Tally sums) {}

    private PackList(Views views, PlaceId place, LocalDate today) {
        this.views = views;
        this.place = place;
        this.today = today;
        tallies = new Tallies(views).within(place);
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
                names(views, entry.place(), release.audience()),
                new Standing(
                        entry.place().equals(place),
                        publisher.filter(Publisher::revoked).isPresent(),
                        release.about().until().filter(today::isAfter).isPresent(),
                        !release.audience().includes(today)),
                arrived(release));
    }

    /// The places of a choice, as people call them; none means everyone.
    static List<String> names(Ledger ledger, PlaceId place, Audience whom) {
        return ledger.read(views -> names(views, place, whom));
    }

    private static List<String> names(Views views, PlaceId place, Audience whom) {
        if (whom.places().isEmpty()) {
            return List.of();
        }
        Map<PlaceId, String> known = new Places(views).names(place);
        return whom.places().stream()
                .sorted()
                .map(one -> known.getOrDefault(one, one.code()))
                .toList();
    }

    private Arrived arrived(PackRelease release) {
        List<Entry<Terminal>> terminals =
                new Terminals(views)
                        .within(place).stream()
                                .filter(entry -> !entry.value().revoked())
                                .filter(entry -> release.audience().includes(entry.value().place()))
                                .toList();
        return new Arrived(
                terminals.stream().filter(entry -> has(entry, release)).count(),
                terminals.size(),
                sums(release));
    }

    private Tally sums(PackRelease release) {
        return release.about().lessons().stream()
                .flatMap(lesson -> Optional.ofNullable(tallies.get(lesson)).stream())
                .reduce(new Tally(release.about().pack(), "", 0, 0, 0, 0), Tally::and);
    }

    private boolean has(Entry<Terminal> terminal, PackRelease release) {
        return views.register(StudyFacts.SHELF)
                .find(terminal.value().place(), StudyFacts.shelf(terminal.subject()))
                .filter(shelf -> shelf.value().has(release.about().pack(), release.version()))
                .isPresent();
    }
}
