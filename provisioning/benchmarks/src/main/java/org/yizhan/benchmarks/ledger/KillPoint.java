package org.yizhan.benchmarks.ledger;

import java.util.Arrays;
import java.util.List;

/// The steps of recording and of the exchange at which a program kills itself. Those inside a
/// commit are met by kills from outside, at any moment.
enum KillPoint {
    /// Before it decides.
    BEFORE_RECORDING,
    /// Within the decision, the transaction open.
    DECIDING,
    /// Within the transaction, while the fact is being made.
    COMPOSING,
    /// Committed, and nobody told yet.
    COMMITTED,
    /// About to say "done".
    BEFORE_SAYING,
    /// Said.
    SAID,
    BEFORE_SENDING,
    HALF_SENT,
    /// The hub has it; no answer yet.
    SENT,
    /// The answer is here and nothing of it taken in.
    ANSWERED,
    /// What the answer brought is committed.
    TAKEN_IN,
    EXCHANGED,
    /// Between the snapshot of an orderly end and the next start.
    CLOSED,
    HUB_ASKED(true),
    /// On the hub, what came is committed and not answered.
    HUB_COMMITTED(true),
    HUB_BEFORE_ANSWERING(true),
    HUB_HALF_ANSWERED(true),
    HUB_ANSWERED(true);

    private static final int FIRST_STATUS = 100;

    private final boolean hub;

    KillPoint() {
        this(false);
    }

    KillPoint(boolean hub) {
        this.hub = hub;
    }

    /// Those that a hub, or a terminal, comes to.
    static List<KillPoint> of(boolean hub) {
        return Arrays.stream(values())
                .filter(point -> point.hub == hub || point.ordinal() <= SAID.ordinal())
                .toList();
    }

    /// What a program that died at this point leaves with.
    int status() {
        return FIRST_STATUS + ordinal();
    }
}
