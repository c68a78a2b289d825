package org.yizhan.kiosk;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The UI thread, started once for all tests.
final class Fx {
    private static final CountDownLatch STARTED = new CountDownLatch(1);

    static {
        Platform.startup(STARTED::countDown);
        Platform.setImplicitExit(false);
    }

    private Fx() {}

    /// Works on the UI thread and waits for the result.
    static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            STARTED.await();
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void run(Runnable work) {
        get(
                () -> {
                    work.run();
                    return true;
                });
    }
}
