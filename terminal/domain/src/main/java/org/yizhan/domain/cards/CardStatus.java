package org.yizhan.domain.cards;

/// Valid, or no longer so because it was lost, replaced or given back.
public enum CardStatus {
    VALID,
    REVOKED
}
