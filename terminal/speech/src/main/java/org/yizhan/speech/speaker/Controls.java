package org.yizhan.speech.speaker;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.yizhan.speech.utterances.Pace;

/// What any thread may ask of the speaker, and what its own thread waits for.
final class Controls {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();
    private Optional<Job> current = Optional.empty();
    private volatile boolean paused;
    private volatile boolean closed;
    private volatile Manner manner;

    Controls(Manner manner) {
        this.manner = manner;
    }

    /// Cuts every speech, not a chime that is being heard, and puts this in the queue.
    void speak(Job job) {
        replace(job, false);
    }

    /// Cuts everything and puts this in the queue.
    void chime(Job job) {
        replace(job, true);
    }

    private void replace(Job job, boolean cutChimes) {
        lock.lock();
        try {
            cut(cutChimes);
            jobs.add(job);
        } finally {
            lock.unlock();
        }
    }

    void stop() {
        lock.lock();
        try {
            cut(true);
        } finally {
            lock.unlock();
        }
    }

    private void cut(boolean chimes) {
        paused = false;
        current.filter(job -> chimes || job.chime().isEmpty()).ifPresent(Job::cut);
        jobs.stream().filter(job -> chimes || job.chime().isEmpty()).forEach(Job::cut);
        changed.signalAll();
    }

    void pause(boolean pause) {
        paused = pause;
        wake();
    }

    boolean isPaused() {
        return paused;
    }

    void manner(Manner other) {
        manner = other;
    }

    Manner manner() {
        return manner;
    }

    void pace(Pace pace) {
        lock.lock();
        try {
            manner = new Manner(pace, manner.volume());
        } finally {
            lock.unlock();
        }
    }

    void volume(double volume) {
        lock.lock();
        try {
            manner = new Manner(manner.pace(), volume);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        closed = true;
        stop();
    }

    boolean isClosed() {
        return closed;
    }

    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The next thing to do, waiting for it at most so long; it stays the current one until the
    /// next call.
    Optional<Job> next(long milliseconds) {
        lock.lock();
        try {
            current = Optional.empty();
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (jobs.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            current = Optional.ofNullable(jobs.poll());
            return current;
        } catch (InterruptedException e) {
            closed = true;
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until something was asked for, at most so long.
    void await(long milliseconds) {
        lock.lock();
        try {
            changed.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }
}
