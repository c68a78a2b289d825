package org.yizhan.web.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.web.sessions.FormTokens;
import org.yizhan.web.sessions.Sessions;

/// The rooms that stand open, each behind the key of one browser. A room ends with its session:
/// when somebody signs out, stays away too long, or leaves. Safe for any thread.
public final class Rooms {
    /// Each is a village in memory; a terminal has little.
    private static final int MOST = 6;

    private final FormTokens tokens;
    private final Map<String, Open> open = new HashMap<>();

    private record Open(House house, Room room) {}

    Rooms(Sessions sessions, FormTokens tokens) {
        this.tokens = tokens;
        sessions.ended(this::end);
    }

    /// Whether no other can be opened now.
    public synchronized boolean isFull() {
        return open.size() >= MOST;
    }

    synchronized Optional<House> of(Optional<String> key) {
        return key.flatMap(known -> Optional.ofNullable(open.get(known))).map(Open::house);
    }

    synchronized void enter(String key, Room room) {
        Router router = new Router(room.routes());
        Gate gate = new Gate(tokens, room.surroundings());
        open.put(key, new Open(new House(router, gate, room.surroundings(), true), room));
    }

    private synchronized void end(String key) {
        Open ended = open.remove(key);
        if (ended != null) {
            ended.room().close();
        }
    }

    /// Ends all of them.
    synchronized void close() {
        open.values().forEach(each -> each.room().close());
        open.clear();
    }
}
