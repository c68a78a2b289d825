package org.yizhan.kiosk.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.broadcast.Precedence;
import org.yizhan.domain.broadcast.Precedence.Room;
import org.yizhan.domain.broadcast.Precedence.Situation;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.kiosk.broadcast.Radio.Programme;
import org.yizhan.kiosk.frame.Frame;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Tasks;

/// Says what is due, one thing at a time, when [Precedence] lets it. Used on the UI thread only.
public final class Tower {
    private static final Logger LOG = LoggerFactory.getLogger(Tower.class);

    /// One that was cut off is tried again after so long.
    private static final Duration AFTER_A_CUT = Duration.ofSeconds(20);

    /// A recording that has not come here yet is looked for again after so long.
    private static final Duration NOT_HERE_YET = Duration.ofMinutes(1);

    private final Kit kit;
    private final Frame frame;
    private final Surroundings around;
    private final Map<SubjectId, Instant> next = new HashMap<>();
    private @Nullable Programme due;
    private @Nullable OnAir shown;

    /// What the tower looks at.
    ///
    /// @param used told when a broadcast is over: it counts as use
    /// @param clock with the village's zone
    public record Surroundings(
            Supplier<Radio> radio,
            Supplier<Tasks> tasks,
            Supplier<Room> room,
            Clock clock,
            BooleanSupplier trusted,
            Runnable used) {}

    public Tower(Kit kit, Frame frame, Surroundings around) {
        this.kit = kit;
        this.frame = frame;
        this.around = around;
    }

    /// Once a second.
    public void tick() {
        Instant now = around.clock().instant();
        Programme current = due;
        if (current == null) {
            choose(now).ifPresent(this::prepare);
        } else if (shown != null && !frame.covered()) {
            stop(AFTER_A_CUT); // another screen came
        } else if (shown != null && !isStillOn(current, now)) {
            stop(Duration.ZERO);
            frame.uncover();
        }
    }

    private boolean isStillOn(Programme current, Instant now) {
        return around.radio().get().programmes().stream()
                .anyMatch(one -> one.id().equals(current.id()) && one.broadcast().isOnAt(now));
    }

    private Optional<Programme> choose(Instant now) {
        List<Programme> waiting =
                around.radio().get().programmes().stream()
                        .filter(one -> one.broadcast().isOnAt(now))
                        .filter(one -> !now.isBefore(next.getOrDefault(one.id(), Instant.MIN)))
                        .toList();
        return waiting.isEmpty() ? Optional.empty() : first(waiting);
    }

    /// The most pressing of those that may begin now.
    private Optional<Programme> first(List<Programme> waiting) {
        QuietHours quiet = around.radio().get().quiet();
        Situation situation =
                new Situation(
                        around.room().get(),
                        LocalTime.now(around.clock()),
                        around.trusted().getAsBoolean());
        return waiting.stream()
                .filter(one -> Precedence.lets(one.broadcast().urgent(), situation, quiet))
                .min(
                        Comparator.comparing((Programme one) -> !one.broadcast().urgent())
                                .thenComparing(one -> one.broadcast().airing().from()));
    }

    private void prepare(Programme programme) {
        due = programme;
        Radio radio = around.radio().get();
        around.tasks()
                .get()
                .run(
                        () -> radio.recording(programme.broadcast()),
                        sound -> begin(programme, sound),
                        failure -> {
                            LOG.error("A broadcast has no sound of its own", failure);
                            begin(programme, new short[0]);
                        });
    }

    private void begin(Programme programme, short[] sound) {
        if (around.room().get() == Room.RECORDING) {
            due = null; // somebody began to speak meanwhile
            return;
        }
        if (sound.length == 0 && programme.broadcast().lines().isEmpty()) {
            clear(NOT_HERE_YET); // nobody is told of words that cannot be heard
            return;
        }
        OnAir now = new OnAir(kit, programme.broadcast(), sound, whole -> ended(programme, whole));
        shown = now;
        frame.cover(now.node(() -> understood(programme)));
        now.begin();
    }

    private void ended(Programme programme, boolean whole) {
        clear(whole ? programme.broadcast().airing().pause() : AFTER_A_CUT);
        frame.uncover();
        if (whole) {
            told(programme);
        }
        around.used().run();
    }

    /// A person has heard enough of it: it is silent until its next time.
    private void understood(Programme programme) {
        stop(programme.broadcast().airing().pause());
        frame.uncover();
        told(programme);
        around.used().run();
    }

    private void told(Programme programme) {
        if (!programme.aired()) {
            Radio radio = around.radio().get();
            around.tasks()
                    .get()
                    .run(
                            () -> {
                                radio.aired(programme.id());
                                return true;
                            },
                            _ -> {},
                            failure -> LOG.error("It is not recorded that it was said", failure));
        }
    }

    private void stop(Duration pause) {
        OnAir speaking = shown;
        clear(pause);
        if (speaking != null) {
            speaking.stop();
        }
    }

    private void clear(Duration pause) {
        Programme over = due;
        if (over != null) {
            next.put(over.id(), around.clock().instant().plus(pause));
        }
        due = null;
        shown = null;
    }
}
