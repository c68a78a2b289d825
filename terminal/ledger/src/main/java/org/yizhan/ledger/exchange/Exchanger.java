package org.yizhan.ledger.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.storage.StorageException;

/// Keeps a terminal and its hub alike: regularly, soon after something new is recorded, and after a
/// failure again and again. Safe for any thread.
public final class Exchanger implements AutoCloseable {
    /// How often a terminal asks without having anything to tell.
    public static final Setting<Integer> INTERVAL_SECONDS =
            Setting.number("exchange.intervalSeconds", 900);

    private static final Logger LOG = LoggerFactory.getLogger(Exchanger.class);

    /// Forty people check in within five minutes: what is recorded meanwhile goes together.
    private static final Duration SOON = Duration.ofSeconds(3);

    private final Rounds rounds;
    private final Transport transport;
    private final Settings settings;
    private final Pauses pauses = new Pauses(RandomGenerator.getDefault());
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("exchange").daemon().factory());
    private final List<Consumer<ExchangeState>> listeners = new CopyOnWriteArrayList<>();
    private final Subscription recorded;
    private volatile ExchangeState state = ExchangeState.START;
    private int failures;
    private @Nullable Future<?> next;

    /// Does nothing until [#start()] or [#now()].
    public Exchanger(Rounds rounds, Transport transport, Settings settings, Ledger ledger) {
        this.rounds = rounds;
        this.transport = transport;
        this.settings = settings;
        thread.setRemoveOnCancelPolicy(true);
        recorded = ledger.changed(_ -> recorded());
    }

    /// Exchanges from now on until closed.
    public void start() {
        schedule(Duration.ZERO);
    }

    /// Exchanges at once and says what came of it.
    public CompletableFuture<Outcome> now() {
        return CompletableFuture.supplyAsync(this::exchange, thread);
    }

    public ExchangeState state() {
        return state;
    }

    /// Tells `listener` of every new state, on the exchange's own thread.
    public Subscription changed(Consumer<ExchangeState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void recorded() {
        long waiting = rounds.waiting();
        if (waiting > 0) {
            tell(new ExchangeState(state.lastContact(), waiting, state.trouble()));
            soon();
        }
    }

    /// While the hub does not answer, new facts do not make it come back sooner.
    private synchronized void soon() {
        Future<?> planned = next;
        if (failures == 0 && planned != null && !planned.isDone()) {
            schedule(SOON);
        }
    }

    private synchronized void schedule(Duration pause) {
        Future<?> planned = next;
        if (planned != null) {
            planned.cancel(false);
        }
        if (!thread.isShutdown()) {
            next = thread.schedule(this::goOn, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void goOn() {
        Duration pause = pause(exchange());
        schedule(pause);
    }

    private synchronized Duration pause(Outcome outcome) {
        Duration interval = Duration.ofSeconds(Math.max(1, settings.get(INTERVAL_SECONDS)));
        return switch (outcome) {
            case Outcome.Drained _ -> pauses.regular(interval);
            case Outcome.Busy busy -> pauses.asAsked(busy.pause());
            case Outcome.Failed _ -> pauses.afterFailure(failures, interval);
        };
    }

    private Outcome exchange() {
        Outcome outcome = carefully();
        count(outcome);
        tell(stateAfter(outcome));
        return outcome;
    }

    private Outcome carefully() {
        try {
            return rounds.run(transport);
        } catch (StorageException e) {
            LOG.warn("The exchange stopped at this terminal's own disk", e);
            return new Outcome.Failed(Outcome.Trouble.OWN_DISK);
        } catch (RuntimeException e) {
            LOG.error("The exchange failed", e); // it must never end for good
            return new Outcome.Failed(Outcome.Trouble.NONSENSE);
        }
    }

    private synchronized void count(Outcome outcome) {
        failures = outcome instanceof Outcome.Failed ? failures + 1 : 0;
    }

    private ExchangeState stateAfter(Outcome outcome) {
        Optional<Outcome.Trouble> trouble =
                switch (outcome) {
                    case Outcome.Drained _ -> Optional.empty();
                    case Outcome.Busy _ -> Optional.of(Outcome.Trouble.BUSY);
                    case Outcome.Failed failed -> Optional.of(failed.trouble());
                };
        Optional<Instant> contact =
                outcome instanceof Outcome.Drained
                        ? Optional.of(rounds.now())
                        : state.lastContact();
        return new ExchangeState(contact, waiting(), trouble);
    }

    private long waiting() {
        try {
            return rounds.waiting();
        } catch (StorageException e) {
            return state.waiting();
        }
    }

    private void tell(ExchangeState now) {
        state = now;
        for (Consumer<ExchangeState> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                LOG.error("A listener failed", e);
            }
        }
    }

    /// Stops; an exchange under way is given up, which loses nothing.
    @Override
    public void close() {
        recorded.close();
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The exchange does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
