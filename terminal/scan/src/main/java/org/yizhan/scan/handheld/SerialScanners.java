package org.yizhan.scan.handheld;

import java.nio.file.Path;
import java.util.List;

/// What is plugged in and read as a serial scanner, for whoever checks the machine.
public final class SerialScanners {
    private SerialScanners() {}

    /// The name each gives itself, with its line, such as `Honeywell 3320g (ttyACM0)`.
    ///
    /// @param devices where they are, `/dev`
    /// @param descriptions where the kernel tells what they are, `/sys/class/tty`
    public static List<String> plugged(Path devices, Path descriptions) {
        SerialSockets sockets = new SerialSockets(devices, descriptions);
        return sockets.plugged().stream()
                .map(device -> (sockets.told(device) + " (" + device.getFileName() + ")").strip())
                .toList();
    }
}
