package org.yizhan.web.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What is being done for whom: a browser that waits asks how far it is. Safe for any thread.
final class Works {
    /// Any page may ask here; each browser hears of its own work only.
    static final String PATH = "/progress";

    private final Map<Asked, Work> underWay = new ConcurrentHashMap<>();

    /// @param key of the browser
    /// @param path what it waits for
    private record Asked(String key, String path) {}

    /// Work that can be asked about until it is closed. Of two at one address by one browser the
    /// later one is told of.
    Begun begin(Optional<String> key, String path) {
        Work work = new Work();
        Optional<Asked> asked = key.map(known -> new Asked(known, path));
        asked.ifPresent(one -> underWay.put(one, work));
        return new Begun(work, () -> asked.ifPresent(one -> underWay.remove(one, work)));
    }

    /// Empty if nothing is under way there, or nothing can be said of it yet.
    Optional<Work.Stand> stand(Optional<String> key, String path) {
        return key.map(known -> underWay.get(new Asked(known, path))).map(Work::now);
    }

    /// Close it when the answer is written.
    record Begun(Work work, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
