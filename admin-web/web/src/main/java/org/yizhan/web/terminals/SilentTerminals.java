package org.yizhan.web.terminals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Reason;
import org.yizhan.web.needs.Reasons;
import org.yizhan.web.needs.Urgency;

/// Villages to call because a terminal says nothing any more, or says that something is broken. A
/// terminal speaks every quarter of an hour; a day of silence is a line that fell, three days are
/// more than that.
public final class SilentTerminals implements Reasons {
    /// The kind of these reasons.
    public static final String KIND = "terminals";

    private static final long DAYS_SOON = 1;
    private static final long DAYS_NOW = 3;

    private final Supplier<Map<SubjectId, Instant>> lastHeard;

    /// @param lastHeard when each terminal was heard last, by the hub's clock
    public SilentTerminals(Supplier<Map<SubjectId, Instant>> lastHeard) {
        this.lastHeard = lastHeard;
    }

    @Override
    public List<Reason> within(Views views, PlaceId place, Moment now) {
        Map<SubjectId, Instant> heard = lastHeard.get();
        List<Reason> reasons = new ArrayList<>();
        for (Entry<Terminal> terminal : new Terminals(views).within(place)) {
            if (!terminal.value().revoked()) {
                silent(terminal.value(), heard.get(terminal.subject()), now)
                        .ifPresent(reasons::add);
            }
        }
        for (Entry<Findings> told : views.register(TerminalFacts.FINDINGS).within(place)) {
            broken(told).ifPresent(reasons::add);
        }
        return reasons;
    }

    private static Optional<Reason> silent(
            Terminal terminal, @org.jspecify.annotations.Nullable Instant heard, Moment now) {
        if (heard == null) {
            return Optional.of(
                    new Reason(
                            terminal.place(),
                            KIND,
                            Urgency.SOON,
                            Sentence.of("calls.terminal.never"),
                            Sentence.of("calls.terminal.which", "label", terminal.label())));
        }
        long days = now.daysSince(heard);
        if (days < DAYS_SOON) {
            return Optional.empty();
        }
        return Optional.of(
                new Reason(
                        terminal.place(),
                        KIND,
                        days < DAYS_NOW ? Urgency.SOON : Urgency.NOW,
                        Sentence.of("calls.terminal.silent", "days", days),
                        Sentence.of("calls.terminal.which", "label", terminal.label())));
    }

    private static Optional<Reason> broken(Entry<Findings> told) {
        return told.value().findings().stream()
                .filter(finding -> finding.severity() == Severity.BROKEN)
                .findFirst()
                .map(finding -> reason(told.place(), finding));
    }

    private static Reason reason(PlaceId place, Finding finding) {
        return new Reason(
                place,
                "findings",
                Urgency.SOON,
                Sentence.of("calls.terminal.broken"),
                finding.what());
    }
}
