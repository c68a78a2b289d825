package org.yizhan.scan.handheld;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Scanners among the machine's input devices, told by the names they give themselves. A keyboard
/// is left alone: people type on it. A scanner that calls itself a keyboard is left to the screen,
/// where its rhythm gives it away.
///
/// @param devices where they are, `/dev/input`
/// @param descriptions where the kernel tells their names, `/sys/class/input`
record EventSockets(Path devices, Path descriptions) implements Sockets {
    static final EventSockets MACHINE =
            new EventSockets(Path.of("/dev/input"), Path.of("/sys/class/input"));

    @Override
    public List<Path> plugged() {
        try (Stream<Path> all = Files.list(devices)) {
            return all.filter(device -> device.getFileName().toString().startsWith("event"))
                    .filter(device -> ScannerNames.scanner(name(device)))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of(); // a machine without any has no such folder
        }
    }

    private String name(Path device) {
        Path told = descriptions.resolve(device.getFileName()).resolve("device/name");
        try {
            return Files.readString(told, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return ""; // pulled out meanwhile
        }
    }

    @Override
    public Wire open(Path device) throws IOException {
        return EventWire.open(device);
    }
}
