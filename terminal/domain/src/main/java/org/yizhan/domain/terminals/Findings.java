package org.yizhan.domain.terminals;

import java.util.List;

/// All that a terminal's checks found at one time.
public record Findings(List<Finding> findings) {
    public Findings {
        findings = List.copyOf(findings);
    }

    /// The worst of them; good if there are none.
    public Severity worst() {
        return findings.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .orElse(Severity.GOOD);
    }
}
