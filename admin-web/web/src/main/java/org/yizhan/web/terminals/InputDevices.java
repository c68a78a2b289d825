package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be touched or typed on, by the kernel's table (`/proc/bus/input/devices`): blocks of
/// lines, `N: Name="…"` and `B: PROP=…` among them.
final class InputDevices {
    private static final Pattern NAME = Pattern.compile("N: Name=\"(.*)\"");
    private static final Pattern PROPERTIES = Pattern.compile("B: PROP=([0-9a-f]+)");

    /// `INPUT_PROP_DIRECT` of input-event-codes.h: fingers point at what is shown.
    private static final int DIRECT = 1 << 1;

    private InputDevices() {}

    /// @param touch whether it is glass that is touched
    record Device(String name, boolean touch) {}

    /// None where the table cannot be read.
    static List<Device> read(Path table) {
        try {
            return parse(Files.readString(table));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Device> parse(String table) {
        List<Device> devices = new ArrayList<>();
        for (String block : table.split("\n\n")) {
            Matcher name = NAME.matcher(block);
            if (name.find()) {
                devices.add(new Device(name.group(1), isDirect(block)));
            }
        }
        return devices;
    }

    private static boolean isDirect(String block) {
        Matcher properties = PROPERTIES.matcher(block);
        return properties.find() && (Long.parseLong(properties.group(1), 16) & DIRECT) != 0;
    }
}
