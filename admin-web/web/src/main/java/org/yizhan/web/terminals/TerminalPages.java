package org.yizhan.web.terminals;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// What this node's own checks found.
public final class TerminalPages {
    private static final Access WHO =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.TOWNSHIP,
                    Role.COUNTY,
                    Role.TECHNICIAN);

    private final Supplier<List<Finding>> findings;

    /// @param findings the worst first
    record FindingsPage(List<Finding> findings) {}

    public TerminalPages(Supplier<List<Finding>> findings) {
        this.findings = findings;
    }

    public List<Route> routes() {
        return List.of(Route.get("/at/{place}/terminals", WHO, this::show));
    }

    private Answer show(Visit visit) {
        return Answer.page(
                "terminals/findings.jte",
                new FindingsPage(
                        findings.get().stream()
                                .sorted(Comparator.comparing(Finding::severity).reversed())
                                .toList()));
    }

    static String word(Severity severity) {
        return switch (severity) {
            case GOOD -> "terminals.severity.good";
            case LOOK -> "terminals.severity.look";
            case BROKEN -> "terminals.severity.broken";
        };
    }

    static String tag(Severity severity) {
        return switch (severity) {
            case GOOD -> "good";
            case LOOK -> "look";
            case BROKEN -> "bad";
        };
    }
}
