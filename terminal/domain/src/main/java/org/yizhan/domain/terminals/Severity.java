package org.yizhan.domain.terminals;

/// Good, worth a look, or broken.
public enum Severity {
    GOOD,
    LOOK,
    BROKEN
}
