package org.yizhan.kiosk.navigation;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The one way off the UI thread and back onto it.
public final class Tasks {
    private final Executor background;
    private final Executor ui;

    /// @param background runs work that may take time
    /// @param ui runs what touches the screen
    public Tasks(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    /// Works in the background, then hands the result, or what went wrong, to the UI thread.
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        background.execute(() -> {
            try {
                T result = work.call();
                ui.execute(() -> done.accept(result));
            } catch (Exception e) {
                ui.execute(() -> failed.accept(e));
            }
        });
    }

    /// From any thread onto the UI thread.
    public void show(Runnable change) {
        ui.execute(change);
    }
}
