package org.yizhan.web.server;

import java.util.Optional;
import org.yizhan.domain.texts.Sentence;

/// The refusals every page may give.
public final class Problems {
    public static final Answer NOT_FOUND =
            problem(404, "yizhan.problem.notFound", "yizhan.problem.notFound.todo");
    static final Answer NO_SUCH_METHOD =
            problem(405, "yizhan.problem.notFound", "yizhan.problem.notFound.todo");
    static final Answer NOT_YOUR_ROLE =
            problem(403, "yizhan.problem.notYourRole", "yizhan.problem.notYourRole.todo");
    static final Answer NEEDS_HTTPS =
            problem(403, "yizhan.problem.needsHttps", "yizhan.problem.needsHttps.todo");
    static final Answer BAD_FORM =
            problem(400, "yizhan.problem.badForm", "yizhan.problem.badForm.todo");
    static final Answer FORM_TOO_OLD =
            problem(403, "yizhan.problem.formTooOld", "yizhan.problem.formTooOld.todo");
    static final Answer TOO_LARGE =
            problem(413, "yizhan.problem.tooLarge", "yizhan.problem.tooLarge.todo");

    private Problems() {}

    /// @param what key of what did not work
    /// @param todo key of what to do about it
    public static Answer problem(int status, String what, String todo) {
        return new Answer.Problem(status, Sentence.of(what), Sentence.of(todo), Optional.empty());
    }

    /// Nobody foresaw it.
    ///
    /// @param reference stands in the log too
    static Answer unforeseen(String reference) {
        return new Answer.Problem(
                500,
                Sentence.of("yizhan.problem.unforeseen"),
                Sentence.of("yizhan.problem.unforeseen.todo", "reference", reference),
                Optional.of(reference));
    }
}
