package org.yizhan.scan.camera;

import org.yizhan.scan.SourceState;

/// A camera, or what stands in for one, gives no picture.
final class CameraException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SourceState state;

    /// @param state what that makes of the source
    CameraException(SourceState state, String message) {
        super(message);
        this.state = state;
    }

    CameraException(SourceState state, String message, Throwable cause) {
        super(message, cause);
        this.state = state;
    }

    SourceState state() {
        return state;
    }
}
