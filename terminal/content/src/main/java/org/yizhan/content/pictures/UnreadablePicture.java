package org.yizhan.content.pictures;

/// The text is not a picture of the subset. The message names what is wrong, for logs.
public final class UnreadablePicture extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePicture(String message) {
        super(message);
    }

    UnreadablePicture(String message, Throwable cause) {
        super(message, cause);
    }
}
