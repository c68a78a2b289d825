package org.yizhan.ledger.exchange;

/// What a message is for, and the last part of the path it is posted to.
public enum Route {
    /// Facts and have-vectors: `/exchange/v1/messages`.
    MESSAGES("messages"),
    /// A terminal's first word: `/exchange/v1/enrolment`.
    ENROLMENT("enrolment");

    /// What the paths of all routes begin with.
    public static final String ROOT = "/exchange/v1/";

    private final String path;

    Route(String path) {
        this.path = path;
    }

    /// What follows [#ROOT].
    public String path() {
        return path;
    }
}
