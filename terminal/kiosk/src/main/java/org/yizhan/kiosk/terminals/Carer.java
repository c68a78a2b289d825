package org.yizhan.kiosk.terminals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Care;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.speech.speaker.Manner;

/// Does what is asked of this terminal from afar, and speaks softly in its quiet hours: looks twice a
/// minute at the settings.
public final class Carer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Carer.class);
    private static final int SECONDS = 30;

    /// Nobody is sent away.
    private static final Duration ALONE = Duration.ofMinutes(1);

    private final Supplier<Settings> settings;
    private final Clock clock;
    private final Deeds deeds;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("care").daemon().factory());

    /// What there is to do.
    public interface Deeds {
        /// Speaks so from now on.
        void speak(Manner manner);

        /// Whether the log says more.
        void detail(boolean more);

        /// For how long nobody has used the terminal.
        Duration idle();

        /// The restart that was done last; empty if none ever was.
        Optional<String> done();

        /// Keeps for good that a restart is being done, so that it is not done again.
        void doing(String asked);

        /// Ends the program, to be started anew.
        void restart();
    }

    /// @param settings those in force
    /// @param clock the node's, in the village's zone
    public Carer(Supplier<Settings> settings, Clock clock, Deeds deeds) {
        this.settings = settings;
        this.clock = clock;
        this.deeds = deeds;
    }

    /// Looks from now on.
    public void start() {
        looking.scheduleWithFixedDelay(this::tryRound, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void tryRound() {
        try {
            round();
        } catch (RuntimeException e) {
            LOG.error("What is asked from afar could not be done; tried again soon", e);
        }
    }

    /// Looks once.
    void round() {
        Settings now = settings.get();
        deeds.speak(manner(now, LocalTime.now(clock)));
        deeds.detail(clock.instant().isBefore(now.get(Care.DETAIL)));
        restart(now.get(Care.RESTART));
    }

    private static Manner manner(Settings settings, LocalTime time) {
        Manner usual = Manner.of(settings);
        return settings.get(QuietHours.SETTING).holds(time)
                ? new Manner(
                        usual.pace(),
                        Math.min(usual.volume(), settings.get(QuietHours.VOLUME) / 100.0))
                : usual;
    }

    private void restart(Instant asked) {
        boolean meant = asked.plus(Care.RESTART_HOLDS).isAfter(clock.instant());
        boolean done = deeds.done().filter(asked.toString()::equals).isPresent();
        if (meant && !done && deeds.idle().compareTo(ALONE) >= 0) {
            LOG.info("Starts again, as somebody asked from afar");
            deeds.doing(asked.toString());
            deeds.restart();
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
