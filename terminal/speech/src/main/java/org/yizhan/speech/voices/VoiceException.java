package org.yizhan.speech.voices;

import org.jspecify.annotations.Nullable;

/// An engine could not do what it had said it could.
public final class VoiceException extends RuntimeException {
    public VoiceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public VoiceException(String message) {
        super(message);
    }
}
