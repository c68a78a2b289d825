package org.yizhan.kiosk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.web.terminals.FindingsFile;

/// What this terminal's checks found last, looked at anew every ten minutes and recorded whenever
/// it is something else, so that the hub knows.
final class TerminalFindings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalFindings.class);
    private static final int MINUTES = 10;

    private final Supplier<List<Check>> checks;
    private final FindingsFile file;
    private final InstantSource time;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("checks").daemon().factory());
    private final Set<String> brokenBefore;
    private volatile List<Finding> last = List.of();

    /// @param checks asked for each time
    /// @param file for who looks from outside
    TerminalFindings(Supplier<List<Check>> checks, FindingsFile file, InstantSource time) {
        this.checks = checks;
        this.file = file;
        this.time = time;
        brokenBefore = broken(file.read().map(FindingsFile.Found::findings).orElse(List.of()));
    }

    private static Set<String> broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.BROKEN)
                .map(Finding::check)
                .collect(Collectors.toSet());
    }

    /// Looks now, and says whether nothing is broken but what was before this program began: a new
    /// version cannot be blamed for a camera that somebody unplugged last week.
    boolean isAsWellAsBefore() {
        return brokenBefore.containsAll(broken(checks.get().stream().map(Check::run).toList()));
    }

    /// Looks now and from time to time.
    ///
    /// @param terminal its node
    void start(Ledger ledger, PlaceId village, SubjectId terminal) {
        SubjectId subject = TerminalFacts.findings(terminal);
        looking.scheduleWithFixedDelay(
                () -> look(ledger, village, subject), 0, MINUTES, TimeUnit.MINUTES);
    }

    private void look(Ledger ledger, PlaceId village, SubjectId subject) {
        try {
            last = checks.get().stream().map(Check::run).toList();
            file.write(new FindingsFile.Found(time.instant(), last));
            tell(ledger, village, subject, new Findings(last));
        } catch (RuntimeException e) {
            LOG.error("The checks could not be done or recorded; they are next time", e);
        }
    }

    private static void tell(Ledger ledger, PlaceId village, SubjectId subject, Findings now) {
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        views.register(TerminalFacts.FINDINGS)
                                        .find(village, subject)
                                        .filter(told -> same(told.value(), now))
                                        .isPresent()
                                ? Decided.of(now)
                                : Decided.of(now, Draft.of(TerminalFacts.FINDINGS, subject, now)));
    }

    /// Whether nothing is better or worse and nothing has happened since; a number in a sentence
    /// changes all the time.
    private static boolean same(Findings told, Findings now) {
        return heads(told).equals(heads(now));
    }

    private record Head(String check, Severity severity, String what, Optional<Seen> event) {}

    private static List<Head> heads(Findings findings) {
        return findings.findings().stream()
                .map(one -> new Head(one.check(), one.severity(), one.what().key(), Seen.of(one)))
                .toList();
    }

    List<Finding> last() {
        return last;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
