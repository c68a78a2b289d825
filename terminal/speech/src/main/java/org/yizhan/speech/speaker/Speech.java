package org.yizhan.speech.speaker;

import java.util.concurrent.CompletionStage;

/// A speech that was asked for.
public interface Speech {
    /// Ends it, if it has not ended.
    void cut();

    /// Completes when it has ended; never fails.
    CompletionStage<Ending> ended();
}
