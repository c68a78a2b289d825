package org.yizhan.domain.facts;

/// How far the time of a fact may be believed.
public enum TimeTrust {
    /// Compared with a hub's time since the clock last jumped.
    SYNCHRONISED,
    /// Plausible, but not compared since the machine started.
    FREE_RUNNING,
    /// Before the last known fact, or far from the hub's time.
    SUSPECT
}
