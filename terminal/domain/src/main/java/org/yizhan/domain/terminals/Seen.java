package org.yizhan.domain.terminals;

import java.util.Optional;

/// A person has read what happened to a machine. Such a thing stays so and cannot be mended: read
/// once, it need not stand on the first page any longer, until something happens anew.
///
/// @param event which of all that ever happened, as the finding names it
public record Seen(String event) {
    /// The argument of a finding's sentence that names what happened. A finding without it is mended,
    /// not read.
    public static final String EVENT = "event";

    /// What somebody has seen who has read this finding; empty where reading it is not enough.
    public static Optional<Seen> of(Finding finding) {
        return Optional.ofNullable(finding.what().arguments().get(EVENT))
                .map(event -> new Seen(event.toString()));
    }
}
