package org.yizhan.scan.handheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.scan.SourceState;

/// A serial scanner is the other end of a pseudo-terminal.
class SerialScannerTest {
    private static final String CARD = "10330102001000000004212345678901234567890";
    private static final String OTHER = "10330102001000000004309876543210987654321";

    @TempDir private Path folder;
    private final Heard heard = new Heard();

    @Test
    void codesAreReadWhateverEndsThem() throws Throwable {
        try (Pty pty = new Pty();
                HandheldSource source = HandheldSource.at("serial:" + pty.line())) {
            source.start(heard);
            heard.await(SourceState.WORKING);
            pty.send(CARD + "\r\n" + OTHER + "\n");
            heard.expect(CARD);
            heard.expect(OTHER);
            pty.send("\u0002https://yizhan.example/路\u0003\r");
            heard.expect("https://yizhan.example/路");
            pty.send("no end but silence");
            heard.expect("no end but silence");
            assertTrue(heard.nothingMore());
        }
    }

    @Test
    void aCodeCutInTwoIsRead() throws Throwable {
        try (Pty pty = new Pty();
                Wire wire = SerialWire.open(pty.line())) {
            pty.send(CARD.substring(0, 20));
            assertEquals(Optional.empty(), wire.next());
            pty.send(CARD.substring(20) + "\r");
            assertEquals(CARD, Heard.next(wire));
        }
    }

    @Test
    void theSameCardCountsAgainOnlyWhenItIsForgotten() throws Throwable {
        try (Pty pty = new Pty();
                HandheldSource source = HandheldSource.at("serial:" + pty.line())) {
            source.start(heard);
            heard.await(SourceState.WORKING);
            pty.send(CARD + "\r" + CARD + "\r" + OTHER + "\r");
            heard.expect(CARD);
            heard.expect(OTHER);
            source.forget(CARD);
            pty.send(CARD + "\r");
            heard.expect(CARD);
        }
    }

    @Test
    void aScannerPulledOutAndPluggedInAgainIsFoundByItself() throws Throwable {
        Path socket = folder.resolve("ttyACM0");
        try (HandheldSource source =
                new HandheldSource("scanners", List.of(new SerialSockets(folder, folder)))) {
            source.start(heard);
            heard.await(SourceState.MISSING);
            try (Pty pty = new Pty()) {
                Files.createSymbolicLink(socket, pty.line());
                heard.await(SourceState.WORKING);
                pty.send(CARD + "\r");
                heard.expect(CARD);
                Files.delete(socket);
            }
            heard.await(SourceState.MISSING);
            try (Pty pty = new Pty()) {
                Files.createSymbolicLink(socket, pty.line());
                heard.await(SourceState.WORKING);
                pty.send(OTHER + "\r");
                heard.expect(OTHER);
            }
        }
    }

    @Test
    void whatIsNoSerialLineIsToldAndTheRealOneIsReadLater() throws Throwable {
        Path socket = Files.writeString(folder.resolve("ttyACM0"), "no line");
        try (Pty pty = new Pty();
                HandheldSource source = HandheldSource.at("serial:" + socket)) {
            source.start(heard);
            heard.await(SourceState.BROKEN);
            Files.delete(socket);
            Files.createSymbolicLink(socket, pty.line());
            heard.await(SourceState.WORKING);
            pty.send(CARD + "\r");
            heard.expect(CARD);
        }
    }

    @Test
    void aModemOnTheSameKindOfLineIsLeftAlone() throws Exception {
        Path usb = Files.createDirectories(folder.resolve("usb/1-1.0"));
        Files.writeString(folder.resolve("usb/product"), "EC20 LTE module\n");
        Path described = Files.createDirectories(folder.resolve("class/ttyACM0"));
        Files.createSymbolicLink(described.resolve("device"), usb);
        Path devices = Files.createDirectories(folder.resolve("dev"));
        Path modem = Files.createFile(devices.resolve("ttyACM0"));
        Path scanner = Files.createFile(devices.resolve("ttyACM1"));
        SerialSockets sockets = new SerialSockets(devices, folder.resolve("class"));
        assertEquals(List.of(scanner), sockets.plugged());
        Files.writeString(folder.resolve("usb/product"), "2D Scanner\n");
        assertEquals(List.of(modem, scanner), sockets.plugged());
    }

    @Test
    void aScannerBehindASerialChipIsReadAndAModemsManyLinesAreNot() throws Throwable {
        Path devices = Files.createDirectories(folder.resolve("dev"));
        Path scanner = devices.resolve("ttyUSB0");
        describe("ttyUSB0", "ch341-uart", "USB2.0-Serial\n");
        describe("ttyUSB1", "option1", "EC20 module\n");
        describe("ttyUSB2", "cp210x", "u-blox GNSS receiver\n");
        Files.createFile(devices.resolve("ttyUSB1"));
        Files.createFile(devices.resolve("ttyUSB2"));
        SerialSockets sockets = new SerialSockets(devices, folder.resolve("class"));
        try (Pty pty = new Pty();
                HandheldSource source = new HandheldSource("scanners", List.of(sockets))) {
            source.start(heard);
            heard.await(SourceState.MISSING);
            Files.createSymbolicLink(scanner, pty.line());
            heard.await(SourceState.WORKING);
            pty.send(CARD + "\r");
            heard.expect(CARD);
        }
        assertEquals(
                List.of("USB2.0-Serial (ttyUSB0)"),
                SerialScanners.plugged(devices, folder.resolve("class")));
    }

    /// As the kernel tells of a line of a chip: the line within an interface within a device.
    private void describe(String line, String driver, String product) throws Exception {
        Path device = Files.createDirectories(folder.resolve("usb-" + line));
        Path port = Files.createDirectories(device.resolve("1-1.0/" + line));
        Files.writeString(device.resolve("product"), product);
        Path drivers = Files.createDirectories(folder.resolve("drivers/" + driver));
        Files.createSymbolicLink(port.resolve("driver"), drivers);
        Path described = Files.createDirectories(folder.resolve("class/" + line));
        Files.createSymbolicLink(described.resolve("device"), port);
    }
}
