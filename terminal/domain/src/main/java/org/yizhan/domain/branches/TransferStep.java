package org.yizhan.domain.branches;

/// Where a transfer stands: `SENT → ACCEPTED`, or `SENT → REFUSED`, which returns it, or `SENT →
/// RECALLED`.
public enum TransferStep {
    SENT,
    ACCEPTED,
    REFUSED,
    RECALLED
}
