package org.yizhan.content.clips;

/// A recording or film is damaged, or not one that can be played here.
public final class UnplayableClip extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnplayableClip(String message) {
        super(message);
    }

    UnplayableClip(String message, Throwable cause) {
        super(message, cause);
    }
}
