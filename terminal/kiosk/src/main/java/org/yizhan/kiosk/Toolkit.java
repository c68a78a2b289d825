package org.yizhan.kiosk;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// JavaFX, brought up on a thread of its own: it takes as long as opening the records does, and
/// neither needs the other.
final class Toolkit {
    private final CompletableFuture<Void> up = new CompletableFuture<>();

    /// Once.
    ///
    /// @param first done on the UI thread before anything else
    void start(Runnable first) {
        Thread.ofPlatform().name("toolkit").start(() -> startNow(first));
    }

    private void startNow(Runnable first) {
        try {
            Platform.startup(first);
            Platform.setImplicitExit(false);
            up.complete(null);
        } catch (RuntimeException | Error e) {
            up.completeExceptionally(e);
            throw e;
        }
    }

    /// Does something on the UI thread, after all that was given before.
    ///
    /// @throws java.util.concurrent.CompletionException if there is no screen to draw on
    void run(Runnable action) {
        up.join();
        Platform.runLater(action);
    }
}
