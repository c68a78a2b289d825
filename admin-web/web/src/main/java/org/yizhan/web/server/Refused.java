package org.yizhan.web.server;

/// Thrown while an action reads its request: what was asked for is not there, or not as it should
/// be. The visitor sees the answer it carries.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    public Refused(Answer answer) {
        super("", null, false, false);
        this.answer = answer;
    }

    /// There is nothing at this address, or not any more.
    public static Refused notFound() {
        return new Refused(Problems.NOT_FOUND);
    }

    /// The form is not one of ours.
    public static Refused badForm() {
        return new Refused(Problems.BAD_FORM);
    }

    Answer answer() {
        return answer;
    }
}
