package org.yizhan.web.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A method and a path, who may use them, and what happens then.
///
/// @param pattern such as `/at/{place}/meetings/{meeting}`; a part in braces stands for one path
///     segment
/// @param body what may be sent
public record Route(String method, String pattern, Access access, Action action, Body body) {
    private static final Body NONE = new Body(0, false);
    private static final Body FORM = new Body(64 * 1024, false);

    /// What is read of a request.
    ///
    /// @param limit in bytes
    /// @param onDisk its files are too large for memory; they are the action's only while it runs
    public record Body(int limit, boolean onDisk) {}

    public static Route get(String pattern, Access access, Action action) {
        return new Route("GET", pattern, access, action, NONE);
    }

    public static Route post(String pattern, Access access, Action action) {
        return new Route("POST", pattern, access, action, FORM);
    }

    /// A form with a file.
    ///
    /// @param bytes the largest body that is read
    public static Route upload(String pattern, Access access, Action action, int bytes) {
        return new Route("POST", pattern, access, action, new Body(bytes, false));
    }

    /// A form with a film.
    ///
    /// @param bytes the largest body that is read
    public static Route film(String pattern, Access access, Action action, int bytes) {
        return new Route("POST", pattern, access, action, new Body(bytes, true));
    }

    /// The named parts of a path, if the path fits the pattern.
    Optional<Map<String, String>> match(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                parts.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
