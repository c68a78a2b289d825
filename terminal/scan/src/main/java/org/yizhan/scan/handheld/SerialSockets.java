package org.yizhan.scan.handheld;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Scanners that speak over a serial line through USB: by themselves (CDC ACM, `ttyACM`), or by a
/// chip that makes a serial line of USB (`ttyUSB`). Modems and satellite receivers do so too and are
/// left alone.
///
/// @param devices where they are, `/dev`
/// @param descriptions where the kernel tells what they are, `/sys/class/tty`
record SerialSockets(Path devices, Path descriptions) implements Sockets {
    static final SerialSockets MACHINE =
            new SerialSockets(Path.of("/dev"), Path.of("/sys/class/tty"));

    /// The kernel's drivers of such chips. A modem's lines have drivers of their own, such as
    /// `option1` and `GSM modem`.
    private static final Set<String> CHIPS =
            Set.of("ch341-uart", "cp210x", "ftdi_sio", "pl2303", "generic");

    @Override
    public List<Path> plugged() {
        try (Stream<Path> all = Files.list(devices)) {
            return all.filter(this::mayBeScanner).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private boolean mayBeScanner(Path device) {
        String name = device.getFileName().toString();
        boolean line =
                name.startsWith("ttyACM")
                        || name.startsWith("ttyUSB") && CHIPS.contains(driver(device));
        return line && !ScannerNames.modem(told(device));
    }

    /// What the device behind a line calls itself; empty if it does not say.
    ///
    /// The line's own folder lies within that of a USB interface, which lies within that of the
    /// device; of a `ttyUSB` one folder deeper.
    String told(Path device) {
        Path line = line(device);
        String above = device.getFileName().toString().startsWith("ttyUSB") ? "../../" : "../";
        String words =
                read(line.resolve("interface"))
                        + read(line.resolve(above + "manufacturer"))
                        + read(line.resolve(above + "product"));
        return words.strip().replaceAll("\\s+", " ");
    }

    private String driver(Path device) {
        try {
            Path driver = line(device).resolve("driver").toRealPath();
            return driver.getFileName().toString();
        } catch (IOException _) {
            return ""; // pulled out meanwhile
        }
    }

    private Path line(Path device) {
        return descriptions.resolve(device.getFileName()).resolve("device");
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
