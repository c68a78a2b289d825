package org.yizhan.tour.programs;

/// A tool of the machine is missing, failed or did not answer in time.
public final class ToolException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ToolException(String message) {
        super(message);
    }

    public ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
