package org.yizhan.domain.residents;

/// As in the household register; unknown where the roster does not say.
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
}
