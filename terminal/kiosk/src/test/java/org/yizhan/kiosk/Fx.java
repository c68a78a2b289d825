package org.yizhan.kiosk;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The UI thread, started once for all tests.
final class Fx {
    private static final Queue<Throwable> FAILURES = new ConcurrentLinkedQueue<>();
    private static final CountDownLatch STARTED = new CountDownLatch(1);

    static {
        Platform.startup(() -> {
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, failure) -> FAILURES.add(failure));
            STARTED.countDown();
        });
        Platform.setImplicitExit(false);
    }

    private Fx() {}

    private static void check() {
        Throwable failure = FAILURES.poll();
        if (failure != null) {
            throw new AssertionError("On the UI thread", failure);
        }
    }

    /// Waits until the window system has told what it had to tell: two frames later, and the queue
    /// empty.
    static void settle() {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() ->
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (++frames == 3) {
                            stop();
                            drawn.countDown();
                        }
                    }
                }.start());
        try {
            drawn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        run(() -> {});
    }

    /// Works on the UI thread and waits for the result.
    static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            STARTED.await();
            T result = task.get();
            check();
            return result;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
