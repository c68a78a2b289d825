package org.yizhan.ledger.updates;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.views.Entry;

/// New versions, for one terminal. Safe for any thread.
public final class Updates {
    private final Ledger ledger;
    private final PlaceId place;
    private final Judge judge;
    private final Assembly assembly;
    private final Optional<OwnParts> own;
    private Optional<Verdict.Wanted> mixed = Optional.empty();

    /// @param place the one the terminal serves
    /// @param trust whom it believes
    public Updates(Ledger ledger, PlaceId place, Blobs blobs, Trust trust) {
        this.ledger = ledger;
        this.place = place;
        judge = new Judge(trust.key(), trust.machine(), trust.versions());
        assembly = new Assembly(blobs, trust.versions());
        own = trust.home().map(home -> new OwnParts(blobs, home));
    }

    /// Whom a terminal believes, and what it is.
    ///
    /// @param key who may sign, from the version that runs
    /// @param machine its processor, as Java's `os.arch` calls it
    /// @param versions what is here
    /// @param home folder of the version that runs: what the next has in common with it need not
    ///     travel; empty where nothing is known of it
    public record Trust(
            PublishingKey key, String machine, Versions versions, Optional<Path> home) {}

    /// How it stands with new versions.
    ///
    /// @param ready the version that can be started on trial
    /// @param obstacle why the newest wanted one is not ready
    /// @param refused what was published and will not be installed
    /// @param heard when the county last signed anything that is believed here
    public record State(
            Optional<Manifest> ready,
            Optional<Obstacle> obstacle,
            List<Verdict> refused,
            Optional<Instant> heard) {
        public State {
            refused = List.copyOf(refused);
        }
    }

    /// Why a wanted version is not ready.
    public enum Obstacle {
        COMING,
        NO_ROOM,
        MIXED
    }

    /// Looks at what is published for this terminal, and puts the newest together that it wants.
    ///
    /// @throws IOException if the disk refuses
    public synchronized State look() throws IOException {
        List<Verdict> verdicts = releases().map(judge::of).toList();
        for (Verdict verdict : verdicts) {
            takeOwn(verdict);
        }
        Optional<Verdict.Wanted> newest =
                verdicts.stream()
                        .flatMap(Updates::wanted)
                        .max(Comparator.comparingLong(wanted -> wanted.manifest().number()));
        Optional<Manifest> ready = Optional.empty();
        Optional<Obstacle> obstacle = Optional.empty();
        if (newest.isPresent()) {
            Assembly.Outcome outcome = assembled(newest.get());
            ready =
                    newest.map(Verdict.Wanted::manifest)
                            .filter(_ -> outcome == Assembly.Outcome.WHOLE);
            obstacle = obstacle(outcome);
        } else if (!assembly.versions().onTrial()) {
            assembly.versions().sweep();
        }
        return new State(
                ready,
                obstacle,
                verdicts.stream().filter(one -> isRefused(one, verdicts)).toList(),
                verdicts.stream().flatMap(Updates::signed).max(Comparator.naturalOrder()));
    }

    private void takeOwn(Verdict verdict) throws IOException {
        if (own.isPresent()) {
            switch (verdict) {
                case Verdict.Wanted it -> own.get().give(it.manifest(), it.blobs());
                case Verdict.Here it -> own.get().give(it.manifest(), it.blobs());
                case Verdict.Older _,
                        Verdict.Failed _,
                        Verdict.OtherMachine _,
                        Verdict.WronglySigned _,
                        Verdict.Unreadable _ -> {}
            }
        }
    }

    private Assembly.Outcome assembled(Verdict.Wanted wanted) throws IOException {
        if (mixed.filter(wanted::equals).isPresent()) {
            return Assembly.Outcome.MIXED; // it would be the same as the last time
        }
        Assembly.Outcome outcome = assembly.of(wanted);
        if (outcome == Assembly.Outcome.MIXED) {
            mixed = Optional.of(wanted);
        }
        return outcome;
    }

    private Stream<Release> releases() {
        return ledger
                .read(views -> views.register(UpdateFacts.RELEASE).anywhere(UpdateFacts.SUBJECT))
                .stream()
                .filter(entry -> place.isWithin(entry.place()))
                .map(Entry::value);
    }

    private static Stream<Verdict.Wanted> wanted(Verdict verdict) {
        return verdict instanceof Verdict.Wanted wanted ? Stream.of(wanted) : Stream.empty();
    }

    private static Optional<Obstacle> obstacle(Assembly.Outcome outcome) {
        return switch (outcome) {
            case WHOLE -> Optional.empty();
            case LACKING -> Optional.of(Obstacle.COMING);
            case NO_ROOM -> Optional.of(Obstacle.NO_ROOM);
            case MIXED -> Optional.of(Obstacle.MIXED);
        };
    }

    /// What a person should hear of. An older release of a wider place is no trouble: some villages
    /// are first. Where there are older ones only, somebody may wonder why nothing is installed.
    private static boolean isRefused(Verdict verdict, List<Verdict> all) {
        return switch (verdict) {
            case Verdict.Wanted _, Verdict.Here _ -> false;
            case Verdict.Older _ -> all.stream().allMatch(Verdict.Older.class::isInstance);
            case Verdict.Failed _,
                    Verdict.OtherMachine _,
                    Verdict.WronglySigned _,
                    Verdict.Unreadable _ ->
                    true;
        };
    }

    private static Stream<Instant> signed(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Wanted it -> Stream.of(it.manifest().signed());
            case Verdict.Here it -> Stream.of(it.manifest().signed());
            case Verdict.Older it -> Stream.of(it.manifest().signed());
            case Verdict.Failed it -> Stream.of(it.manifest().signed());
            case Verdict.OtherMachine it -> Stream.of(it.manifest().signed());
            case Verdict.WronglySigned _, Verdict.Unreadable _ -> Stream.empty();
        };
    }
}
