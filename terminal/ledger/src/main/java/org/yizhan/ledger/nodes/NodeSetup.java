package org.yizhan.ledger.nodes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.time.TrustedClock;

/// What a node takes from its surroundings.
///
/// @param environment of this process, for systemd's credentials
/// @param program its version, so that a new one applies again what the old one could not
public record NodeSetup(
        TrustedClock clock, Ids ids, Map<String, String> environment, String program) {
    /// No machine runs this program before it was written.
    private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");

    /// What a program takes from the real machine.
    ///
    /// @param machine the machine's clock
    /// @param program its version
    public static NodeSetup real(InstantSource machine, String program) {
        return new NodeSetup(
                new TrustedClock(machine, System::nanoTime, WRITTEN),
                Ids.secure(),
                System.getenv(),
                program);
    }
}
