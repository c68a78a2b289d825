package org.yizhan.kiosk.broadcast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.kiosk.broadcast.Radio.Programme;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;

/// Makes the screens of what the loudspeaker has said.
public final class BroadcastScreens {
    private final Radio radio;
    private final Tasks tasks;
    private final Instant now;

    public BroadcastScreens(Radio radio, Tasks tasks, Instant now) {
        this.radio = radio;
        this.tasks = tasks;
        this.now = now;
    }

    /// What was said or missed in the last days: the missed first, then the newest.
    public static List<Programme> past(Radio radio, Instant now) {
        return radio.programmes().stream()
                .filter(one ->
                        one.broadcast().isOverAt(now) || one.aired() && one.broadcast().isOnAt(now))
                .sorted(Comparator.comparing(Programme::aired))
                .toList();
    }

    /// How many nobody can have heard here.
    public static long missed(Radio radio, Instant now) {
        return past(radio, now).stream().filter(one -> !one.aired()).count();
    }

    public Screen open(Kit kit, Destination.Aired destination) {
        List<Programme> past = past(radio, now);
        return switch (destination) {
            case Destination.BroadcastList list -> new BroadcastListScreen(kit, past, list.page());
            case Destination.BroadcastRead read ->
                    past.stream()
                            .filter(one -> one.id().equals(read.broadcast()))
                            .findFirst()
                            .map(one -> screen(kit, one.broadcast()))
                            .orElseGet(() -> new BroadcastListScreen(kit, past, 0));
        };
    }

    private Screen screen(Kit kit, Broadcast broadcast) {
        return broadcast.recording().isPresent() || broadcast.lines().isEmpty()
                ? new RecordedScreen(kit, broadcast, radio, tasks)
                : BroadcastScreen.of(kit, broadcast);
    }
}
