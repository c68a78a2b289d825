package org.yizhan.scan.handheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.scan.SourceState;

/// A scanner that says it is a keyboard is a pipe through which a recorded stream of its events
/// runs.
@Timeout(120) // a pipe that nobody reads would wait for ever
class EventScannerTest {
    private static final String CARD = "10330102001000000004212345678901234567890";
    private static final String OTHER = "10330102001000000004309876543210987654321";

    @TempDir private Path folder;
    private final Heard heard = new Heard();

    @Test
    void aRecordedCardIsRead() throws Exception {
        Path pipe = pipe("event3");
        try (HandheldSource source = HandheldSource.at("evdev:" + pipe);
                OutputStream device = plugged(source, pipe)) {
            device.write(Events.recorded("card.evemu"));
            device.flush();
            heard.expect(CARD);
            assertTrue(heard.nothingMore());
        }
    }

    @Test
    void eventsCutAnywhereAndCodesWithoutEnterAreRead() throws Exception {
        Path pipe = pipe("event3");
        try (Wire wire = EventWire.open(pipe);
                OutputStream device = new FileOutputStream(pipe.toFile())) {
            byte[] events = Events.typed(OTHER);
            device.write(events, 0, 31);
            device.flush();
            assertEquals(Optional.empty(), wire.next());
            device.write(events, 31, events.length - 31);
            device.flush();
            assertEquals(OTHER, Heard.next(wire));
        }
    }

    @Test
    void aScannerPulledOutAndPluggedInAgainIsFoundByItself() throws Exception {
        try (HandheldSource source =
                new HandheldSource(
                        "scanners", List.of(new EventSockets(folder, folder.resolve("names"))))) {
            source.start(heard);
            heard.await(SourceState.MISSING);
            named("event7", "USB Keyboard");
            pipe("event7");
            named("event8", "Newland NLS-FM430 Scanner");
            Path pipe = pipe("event8");
            heard.await(SourceState.WORKING);
            try (OutputStream device = new FileOutputStream(pipe.toFile())) {
                device.write(Events.recorded("card.evemu"));
                device.flush();
                heard.expect(CARD);
                Files.delete(pipe);
            }
            heard.await(SourceState.MISSING);
            Path again = pipe("event8");
            heard.await(SourceState.WORKING);
            try (OutputStream device = new FileOutputStream(again.toFile())) {
                device.write(Events.typed(OTHER + "\n"));
                device.flush();
                heard.expect(OTHER);
            }
        }
    }

    @Test
    void onlyWhatCallsItselfAScannerIsTaken() throws Exception {
        named("event0", "AT Translated Set 2 keyboard");
        named("event1", "Honeywell 1900");
        named("event2", "Touch Panel");
        for (String device : List.of("event0", "event1", "event2", "event3", "mouse0")) {
            Files.createFile(folder.resolve(device));
        }
        EventSockets sockets = new EventSockets(folder, folder.resolve("names"));
        assertEquals(List.of(folder.resolve("event1")), sockets.plugged());
    }

    /// A pipe opens only when its other end is read.
    private OutputStream plugged(HandheldSource source, Path pipe) throws Exception {
        source.start(heard);
        heard.await(SourceState.WORKING);
        return new FileOutputStream(pipe.toFile());
    }

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertEquals(0, made);
        return pipe;
    }

    private void named(String device, String name) throws Exception {
        Path described = folder.resolve("names").resolve(device).resolve("device");
        Files.createDirectories(described);
        Files.writeString(described.resolve("name"), name + "\n");
    }
}
