package org.yizhan.ledger.updates;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Tells how it stands with new versions.
///
/// @param state what the last look found; empty before the first
/// @param number of the version that runs
/// @param installed when that came onto this machine
/// @param time as trusted as this terminal has it
public record UpdateCheck(
        Supplier<Optional<Updates.State>> state, long number, Instant installed, InstantSource time)
        implements Check {
    /// For so long the county may be silent; it signs its newest version anew once a month.
    static final Duration SILENCE = Duration.ofDays(60);

    @Override
    public Finding run() {
        Optional<Updates.State> seen = state.get();
        return seen.flatMap(it -> refused(it.refused()))
                .or(() -> seen.flatMap(UpdateCheck::obstacle))
                .or(() -> silence(seen.flatMap(Updates.State::heard)))
                .or(() -> seen.flatMap(Updates.State::ready).map(UpdateCheck::ready))
                .or(() -> seen.flatMap(UpdateCheck::older))
                .orElseGet(() -> good(Sentence.of("updates.newest", "number", number)));
    }

    private static Optional<Finding> refused(List<Verdict> refused) {
        return refused.stream()
                .filter(verdict -> !(verdict instanceof Verdict.Older))
                .findFirst()
                .map(verdict -> look(words(verdict)));
    }

    /// No trouble: the package that was installed by hand is newer than what the county published.
    private static Optional<Finding> older(Updates.State state) {
        return state.refused().stream().findFirst().map(verdict -> good(words(verdict)));
    }

    private static Sentence words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Failed it ->
                    Sentence.of("updates.failed", "version", it.manifest().version());
            case Verdict.OtherMachine it ->
                    Sentence.of("updates.otherMachine", "version", it.manifest().version());
            case Verdict.WronglySigned _, Verdict.Unreadable _ -> Sentence.of("updates.forged");
            case Verdict.Older it ->
                    Sentence.of("updates.older", "version", it.manifest().version());
            case Verdict.Wanted _, Verdict.Here _ ->
                    throw new IllegalArgumentException("Not refused");
        };
    }

    private static Optional<Finding> obstacle(Updates.State state) {
        return state.obstacle()
                .map(obstacle ->
                        switch (obstacle) {
                            case COMING -> good(Sentence.of("updates.coming"));
                            case NO_ROOM -> look(Sentence.of("updates.noRoom"));
                            case MIXED -> look(Sentence.of("updates.mixed"));
                        });
    }

    private Optional<Finding> silence(Optional<Instant> heard) {
        Instant last = heard.filter(installed::isBefore).orElse(installed);
        Duration silent = Duration.between(last, time.instant());
        return silent.compareTo(SILENCE) > 0
                ? Optional.of(look(Sentence.of("updates.silent", "days", silent.toDays())))
                : Optional.empty();
    }

    private static Finding ready(Manifest manifest) {
        return good(Sentence.of("updates.ready", "version", manifest.version()));
    }

    private static Finding good(Sentence what) {
        return Finding.of("updates", Severity.GOOD, what);
    }

    private static Finding look(Sentence what) {
        return Finding.of("updates", Severity.LOOK, what);
    }
}
