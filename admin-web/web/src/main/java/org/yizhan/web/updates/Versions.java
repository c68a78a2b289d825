package org.yizhan.web.updates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Running;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Part;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.UpdateFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// How it stands with new versions in a place.
///
/// @param published the newest first
/// @param machines by village
record Versions(List<Published> published, List<Machine> machines) {
    /// A version that some terminals shall have.
    ///
    /// @param signed by the clock of whoever signed it
    /// @param places whose terminals shall have it
    /// @param running how many of them run it or a newer one
    /// @param terminals how many there are in these places
    record Published(
            long number,
            String title,
            Instant signed,
            long megabytes,
            List<Name> places,
            int running,
            int terminals) {}

    record Name(PlaceId id, String name) {}

    /// @param running absent while it never said so
    /// @param wanted the newest published for it; absent if there is none
    /// @param word what its own check of new versions says, where it is worth a look
    record Machine(
            SubjectId node,
            PlaceId place,
            String village,
            String label,
            Optional<Running> running,
            Optional<Long> wanted,
            Optional<Finding> word) {
        /// Whether it runs what is wanted of it.
        boolean current() {
            return wanted.isEmpty()
                    || running.filter(it -> it.number() >= wanted.get()).isPresent();
        }
    }

    private record Known(PlaceId place, Release release, Manifest manifest) {}

    /// What terminals said, read at once: a county has thousands.
    private record Said(
            Map<PlaceId, String> villages,
            Map<About, Running> running,
            Map<About, Findings> findings) {
        /// Of something, and where.
        record About(PlaceId place, SubjectId subject) {}

        static Said of(Views views, PlaceId within) {
            return new Said(
                    new Places(views)
                            .all().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    each -> each.id(),
                                                    each -> each.name(),
                                                    (_, later) -> later)),
                    all(views, within, TerminalFacts.RUNNING),
                    all(views, within, TerminalFacts.FINDINGS));
        }

        private static <B> Map<About, B> all(Views views, PlaceId within, FactType<B> type) {
            return views.register(type).within(within).stream()
                    .collect(
                            Collectors.toMap(
                                    entry -> new About(entry.place(), entry.subject()),
                                    Entry::value,
                                    (_, later) -> later));
        }
    }

    static Versions of(Views views, PlaceId within) {
        Said said = Said.of(views, within);
        List<Known> known =
                views.register(UpdateFacts.RELEASE).everywhere().stream()
                        .flatMap(entry -> known(entry).stream())
                        .toList();
        List<Machine> machines =
                new Terminals(views)
                        .within(within).stream()
                                .filter(entry -> !entry.value().revoked())
                                .map(entry -> machine(said, entry, known))
                                .sorted(Comparator.comparing(Machine::place))
                                .toList();
        return new Versions(published(views, within, known, machines), machines);
    }

    /// The newest of a number that may be published for others.
    static Optional<Release> find(Views views, long number) {
        return views.register(UpdateFacts.RELEASE).everywhere().stream()
                .flatMap(entry -> known(entry).stream())
                .filter(one -> one.manifest().number() == number)
                .map(Known::release)
                .findFirst();
    }

    private static Optional<Known> known(Entry<Release> entry) {
        try {
            Manifest manifest = Manifest.parse(entry.value().manifest());
            return Optional.of(new Known(entry.place(), entry.value(), manifest));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // of a newer hub; it travels all the same
        }
    }

    private static Machine machine(Said said, Entry<Terminal> entry, List<Known> known) {
        PlaceId place = entry.value().place();
        SubjectId node = entry.subject();
        Optional<Long> wanted =
                known.stream()
                        .filter(one -> place.isWithin(one.place()))
                        .map(one -> one.manifest().number())
                        .max(Comparator.naturalOrder());
        return new Machine(
                node,
                place,
                said.villages().getOrDefault(place, place.code()),
                entry.value().label(),
                Optional.ofNullable(
                        said.running().get(new Said.About(place, TerminalFacts.running(node)))),
                wanted,
                word(said, new Said.About(place, TerminalFacts.findings(node))));
    }

    private static Optional<Finding> word(Said said, Said.About told) {
        return Optional.ofNullable(said.findings().get(told)).stream()
                .flatMap(findings -> findings.findings().stream())
                .filter(finding -> finding.check().equals("updates"))
                .filter(finding -> !finding.what().key().equals("updates.newest"))
                .findFirst();
    }

    private static List<Published> published(
            Views views, PlaceId within, List<Known> known, List<Machine> machines) {
        Places places = new Places(views);
        List<Published> all = new ArrayList<>();
        numbers(known, within)
                .forEach(number -> {
                    List<Known> same =
                            known.stream()
                                    .filter(one -> one.manifest().number() == number)
                                    .toList();
                    List<Machine> meant =
                            machines.stream()
                                    .filter(machine ->
                                            same.stream()
                                                    .anyMatch(one ->
                                                            machine.place().isWithin(one.place())))
                                    .toList();
                    Manifest manifest = same.getFirst().manifest();
                    all.add(
                            new Published(
                                    number,
                                    manifest.version(),
                                    manifest.signed(),
                                    megabytes(manifest),
                                    same.stream()
                                            .map(Known::place)
                                            .sorted()
                                            .map(place -> new Name(place, places.name(place)))
                                            .toList(),
                                    (int) meant.stream().filter(runs(number)::apply).count(),
                                    meant.size()));
                });
        return all;
    }

    private static Function<Machine, Boolean> runs(long number) {
        return machine -> machine.running().filter(it -> it.number() >= number).isPresent();
    }

    private static Stream<Long> numbers(List<Known> known, PlaceId within) {
        return known.stream()
                .filter(one -> one.place().isWithin(within) || within.isWithin(one.place()))
                .map(one -> one.manifest().number())
                .distinct()
                .sorted(Comparator.reverseOrder());
    }

    private static long megabytes(Manifest manifest) {
        return manifest.parts().stream().mapToLong(Part::bytes).sum() >> 20;
    }
}
