package org.yizhan.scan.handheld;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Scanners that speak over a serial line through USB (CDC ACM). Modems do so too and are left alone.
///
/// @param devices where they are, `/dev`
/// @param descriptions where the kernel tells what they are, `/sys/class/tty`
record SerialSockets(Path devices, Path descriptions) implements Sockets {
    static final SerialSockets MACHINE =
            new SerialSockets(Path.of("/dev"), Path.of("/sys/class/tty"));

    @Override
    public List<Path> plugged() {
        try (Stream<Path> all = Files.list(devices)) {
            return all.filter(device -> device.getFileName().toString().startsWith("ttyACM"))
                    .filter(device -> !ScannerNames.modem(told(device)))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// The device behind the line tells its maker and its name one folder above the line's interface.
    private String told(Path device) {
        Path line = descriptions.resolve(device.getFileName()).resolve("device");
        return read(line.resolve("interface"))
                + read(line.resolve("../manufacturer"))
                + read(line.resolve("../product"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return ""; // not every device tells
        }
    }

    @Override
    public Wire open(Path device) throws IOException {
        return SerialWire.open(device);
    }
}
