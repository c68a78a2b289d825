package org.yizhan.web.study;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.terminals.Budget;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// What travels to each terminal, and whether its month and its disk have room for it: said before
/// anything is sent.
///
/// @param load how much there is to send
record Freight(Load load, List<Line> lines) {
    /// Headers, signature and text besides the files.
    private static final long BESIDES = 4 << 10;

    /// @param whole bytes for a terminal that has nothing of it
    /// @param changed bytes for one that has the version before
    /// @param disk bytes it takes there in the end
    record Load(long whole, long changed, long disk) {
        static Load of(long whole, long changed, long disk) {
            return new Load(whole + BESIDES, changed + BESIDES, disk);
        }
    }

    /// One terminal.
    ///
    /// @param bytes that will travel to it
    /// @param left of its month; empty where nobody counts
    /// @param free of its disk; empty where it never said anything
    record Line(String village, String label, long bytes, OptionalLong left, Optional<Long> free) {
        boolean tooMuch() {
            return left.isPresent() && left.getAsLong() < bytes;
        }

        boolean noRoom(long disk) {
            return free.isPresent() && free.get() < disk;
        }

        boolean said() {
            return free.isPresent();
        }
    }

    /// What a page knows when it asks.
    ///
    /// @param deliveries what a hub knows of its terminals; absent on a terminal
    record Asking(
            Ledger ledger, Optional<Deliveries> deliveries, InstantSource clock, ZoneId zone) {
        /// @param before the fact that gave the version before, where there is one
        Freight of(PlaceId place, Audience audience, Load load, Optional<FactId> before) {
            YearMonth month = YearMonth.from(clock.instant().atZone(zone));
            List<SubjectId> having = having(before);
            return ledger.read(views -> {
                List<Line> lines = new ArrayList<>();
                for (Entry<Terminal> entry : new Terminals(views).within(place)) {
                    Terminal terminal = entry.value();
                    if (!terminal.revoked() && audience.includes(terminal.place())) {
                        boolean has = having.contains(entry.subject());
                        lines.add(line(views, entry, has ? load.changed() : load.whole(), month));
                    }
                }
                return new Freight(load, lines);
            });
        }

        private List<SubjectId> having(Optional<FactId> before) {
            return before
                    .flatMap(fact -> deliveries.map(known -> known.of(fact)))
                    .orElse(List.of())
                    .stream()
                    .filter(Deliveries.Delivery::arrived)
                    .map(delivery -> delivery.terminal().subject())
                    .toList();
        }

        private static Line line(Views views, Entry<Terminal> entry, long bytes, YearMonth month) {
            Terminal terminal = entry.value();
            Optional<Budget> budget =
                    views.register(TerminalFacts.BUDGET)
                            .find(terminal.place(), TerminalFacts.budget(entry.subject()))
                            .map(Entry::value);
            return new Line(
                    new Places(views).name(terminal.place()),
                    terminal.label(),
                    bytes,
                    budget.map(said -> said.left(month)).orElse(OptionalLong.empty()),
                    budget.map(Budget::free));
        }
    }

    /// How many terminals have not enough left this month.
    long tooMuch() {
        return lines.stream().filter(Line::tooMuch).count();
    }
}
