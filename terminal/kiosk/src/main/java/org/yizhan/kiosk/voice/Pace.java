package org.yizhan.kiosk.voice;

/// How fast the voice speaks.
public enum Pace {
    NORMAL(1),
    SLOW(0.8),
    SLOWEST(0.65);

    private final double factor;

    Pace(double factor) {
        this.factor = factor;
    }

    /// Of the village's own rate.
    public double factor() {
        return factor;
    }

    /// The next slower one; after the slowest, the village's own again.
    public Pace next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
