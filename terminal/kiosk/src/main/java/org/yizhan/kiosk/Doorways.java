package org.yizhan.kiosk;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.web.server.Interfaces;
import org.yizhan.web.server.Listening;

/// Where this terminal's pages are served.
///
/// @param port of the pages for staff; 0 for any
/// @param settings those in force
/// @param environment of this process
record Doorways(int port, Supplier<Settings> settings, Map<String, String> environment) {
    /// Where phones in the room check in, without encryption: nothing there is secret for longer
    /// than twenty seconds. 0 for not at all.
    static final Setting<Integer> PHONES = Setting.number("attendance.phonePort", 8080);

    /// Names the networks on which the pages for staff are served.
    private static final String STAFF_ON = "YIZHAN_PAGES_ON";

    /// For staff, and for phones where the village wants it.
    Listening all() {
        int phones = settings.get().get(PHONES);
        boolean any = port == 0; // whoever takes any port for staff does for phones
        return listening(phones > 0 ? OptionalInt.of(any ? 0 : phones) : OptionalInt.empty());
    }

    Listening staffOnly() {
        return listening(OptionalInt.empty());
    }

    private Listening listening(OptionalInt phones) {
        Interfaces staff = Interfaces.named(environment.getOrDefault(STAFF_ON, ""));
        return new Listening("0.0.0.0", port, phones, staff);
    }
}
