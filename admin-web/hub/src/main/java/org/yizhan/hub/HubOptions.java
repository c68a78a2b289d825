package org.yizhan.hub;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.Privacy;

/// How a hub is started.
///
/// @param data the folder it keeps everything in; made if absent
/// @param listening where terminals and staff reach it
/// @param places a file of the county's places, needed at the first start
/// @param demo whether to show the invented county
/// @param privacy what of the villages' records this hub may have; empty leaves it as it is
public record HubOptions(
        Path data,
        Where listening,
        Optional<Path> places,
        boolean demo,
        Optional<Privacy.Mode> privacy) {
    static final int PORT = 8443;

    /// @param host what terminals call this machine: it stands in their enrolment codes
    /// @param port 0 means any free one
    public record Where(String host, int port) {}

    /// A hub that leaves its privacy as it is.
    public HubOptions(Path data, Where listening, Optional<Path> places, boolean demo) {
        this(data, listening, places, demo, Optional.empty());
    }

    /// Reads the command line.
    ///
    /// @throws HubException if an option makes no sense
    static HubOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        @Nullable Path data = null;
        @Nullable Path places = null;
        Where where = new Where("127.0.0.1", PORT);
        boolean demo = false;
        Privacy.@Nullable Mode privacy = null;
        while (!left.isEmpty()) {
            String option = left.remove();
            switch (option) {
                case "--data" -> data = Path.of(value(option, left));
                case "--places" -> places = Path.of(value(option, left));
                case "--host" -> where = new Where(value(option, left), where.port);
                case "--port" -> where = new Where(where.host, port(value(option, left)));
                case "--privacy" -> privacy = privacy(value(option, left));
                case "--demo" -> demo = true;
                default -> throw makesNoSense(option);
            }
        }
        if (data == null) {
            throw new HubException(Sentence.of("hub.noData"));
        }
        return new HubOptions(
                data, where, Optional.ofNullable(places), demo, Optional.ofNullable(privacy));
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw makesNoSense(option);
        }
        return left.remove();
    }

    private static Privacy.Mode privacy(String word) {
        return switch (word) {
            case "full" -> Privacy.Mode.FULL;
            case "roster-stays" -> Privacy.Mode.ROSTER_STAYS;
            default -> throw makesNoSense("--privacy " + word);
        };
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw makesNoSense("--port " + text);
    }

    private static HubException makesNoSense(String option) {
        return new HubException(Sentence.of("hub.badOption", "option", option));
    }
}
