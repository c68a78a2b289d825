package org.yizhan.web.server;

/// What a route does.
@FunctionalInterface
public interface Action {
    /// @throws Exception anything: the visitor sees a sentence and a reference number, the log has
    ///     the rest
    Answer run(Visit visit) throws Exception;
}
