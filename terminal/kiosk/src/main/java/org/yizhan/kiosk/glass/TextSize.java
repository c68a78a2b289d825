package org.yizhan.kiosk.glass;

/// How large a person wants the writing.
public enum TextSize {
    NORMAL(1),
    LARGE(1.15),
    LARGEST(1.3);

    private final double factor;

    TextSize(double factor) {
        this.factor = factor;
    }

    /// By how much every glyph grows.
    public double factor() {
        return factor;
    }

    /// The next larger one; after the largest, the first again.
    public TextSize next() {
        return switch (this) {
            case NORMAL -> LARGE;
            case LARGE -> LARGEST;
            case LARGEST -> NORMAL;
        };
    }
}
