package org.yizhan.web.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// Each check with what it is meant to find put in its way.
class TerminalChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private static final String TABLE =
            """
            I: Bus=0003 Vendor=0c2e Product=0b61 Version=0110
            N: Name="Honeywell Voyager 1200g"
            H: Handlers=sysrq kbd event3
            B: PROP=0

            I: Bus=0003 Vendor=222a Product=0001 Version=0110
            N: Name="ILITEK Multi-Touch-V3000"
            H: Handlers=mouse0 event5
            B: PROP=2
            B: EV=1b
            """;

    @TempDir Path folder;

    /// A panel of 1080 × 1920 pixels and some millimetres, as the kernel gives its description.
    private void connect(int widthMm, int heightMm) throws IOException {
        byte[] edid = new byte[128];
        for (int i = 1; i < 7; i++) {
            edid[i] = (byte) 0xff;
        }
        edid[56] = (byte) (1080 & 0xff);
        edid[58] = (byte) (1080 >> 8 << 4);
        edid[59] = (byte) (1920 & 0xff);
        edid[61] = (byte) (1920 >> 8 << 4);
        edid[66] = (byte) widthMm;
        edid[67] = (byte) heightMm;
        edid[68] = (byte) (widthMm >> 8 << 4 | heightMm >> 8);
        Path connector = Files.createDirectories(folder.resolve("card0-HDMI-A-1"));
        Files.writeString(connector.resolve("status"), "connected\n");
        Files.write(connector.resolve("edid"), edid);
    }

    @Test
    void aScreenTellsItsPixelsAndMillimetres() throws IOException {
        connect(268, 476);
        Finding finding = new ScreenCheck(folder).run();
        assertEquals("terminals.screen.good", finding.what().key());
        assertEquals("1080 × 1920", finding.what().arguments().get("pixels"));
        assertEquals("268 × 476", finding.what().arguments().get("size"));
    }

    @Test
    void aScreenOfTheSizeOfALaptopIsTooSmall() throws IOException {
        connect(165, 294);
        assertFinds("terminals.screen.small", new ScreenCheck(folder));
    }

    @Test
    void aScreenThatDoesNotSayItsSizeIsToBeMeasured() throws IOException {
        connect(0, 0);
        assertFinds("terminals.screen.silent", new ScreenCheck(folder));
    }

    @Test
    void aScreenThatWasPulledOutIsBroken() throws IOException {
        connect(268, 476);
        Files.writeString(folder.resolve("card0-HDMI-A-1/status"), "disconnected\n");
        assertFinds("terminals.screen.none", new ScreenCheck(folder));
        assertFinds("terminals.screen.none", new ScreenCheck(folder.resolve("nothing")));
    }

    @Test
    void touchGlassAndScannerAreFoundInTheKernelsTable() throws IOException {
        Path table = Files.writeString(folder.resolve("devices"), TABLE);
        assertEquals(
                Sentence.of("terminals.touch.good", "name", "ILITEK Multi-Touch-V3000"),
                touch(table).run().what());
        assertEquals(
                Sentence.of("terminals.scanner.good", "name", "Honeywell Voyager 1200g"),
                scanner(table).run().what());
    }

    @Test
    void glassThatCannotBeTouchedIsBroken() throws IOException {
        Path table =
                Files.writeString(folder.resolve("devices"), TABLE.replace("PROP=2", "PROP=0"));
        assertFinds("terminals.touch.none", touch(table));
        assertFinds("terminals.touch.none", touch(folder.resolve("nothing")));
    }

    private TouchCheck touch(Path table) {
        return new TouchCheck(table, folder.resolve("tried"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, terminals.touch.right",
        "6, terminals.touch.right",
        "7, terminals.touch.beside",
        "300, terminals.touch.beside"
    })
    void glassThatFeelsAFingerElsewhereIsWorthALook(String millimetres, String finds)
            throws IOException {
        Path table = Files.writeString(folder.resolve("devices"), TABLE);
        Files.writeString(folder.resolve("tried"), millimetres);
        assertFinds(finds, touch(table));
    }

    @Test
    void withoutAScannerTheCameraDoes() {
        Finding finding = scanner(folder.resolve("nothing")).run();
        assertEquals("terminals.scanner.none", finding.what().key());
        assertEquals(Severity.GOOD, finding.severity());
    }

    @Test
    void aSerialScannerIsFoundByItsLine() throws IOException {
        Path line = Files.createDirectories(folder.resolve("lines/ttyACM0"));
        Path device = Files.createDirectories(folder.resolve("usb/1-1.0"));
        Files.writeString(folder.resolve("usb/product"), "NLS-FM430\n");
        Files.createSymbolicLink(line.resolve("device"), device);
        Files.createFile(Files.createDirectories(folder.resolve("dev")).resolve("ttyACM0"));
        Finding finding = scanner(folder.resolve("nothing")).run();
        assertEquals("NLS-FM430 (ttyACM0)", finding.what().arguments().get("name"));
    }

    private ScannerCheck scanner(Path table) {
        return new ScannerCheck(table, folder.resolve("dev"), folder.resolve("lines"));
    }

    @Test
    void aStoppedPrinterIsWorthALook() {
        assertFinds(
                "terminals.printer.stopped",
                new PrinterCheck(List.of("echo", "printer office disabled since Sun")));
        assertFinds(
                "terminals.printer.good",
                new PrinterCheck(List.of("echo", "printer office is idle.  enabled since Sun")));
        assertFinds(
                "terminals.printer.none",
                new PrinterCheck(List.of(folder.resolve("lpstat").toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "3000, terminals.sync.quick",
        "900000, terminals.sync.good",
        "900000000, terminals.sync.slow"
    })
    void aDiskIsJudgedByHowLongItTakesToWriteForGood(long took, String finds) throws IOException {
        assertFinds(finds, new SyncCheck(folder, mounts("rw,relatime"), stepping(took)));
    }

    @ParameterizedTest
    @CsvSource({"nobarrier", "barrier=0"})
    void aMountWithoutBarriersIsBroken(String option) throws IOException {
        Check check = new SyncCheck(folder, mounts("rw," + option), stepping(900_000));
        assertFinds("terminals.sync.noBarrier", check);
    }

    @Test
    void aDiskThatCannotBeTriedIsSaidToBe() {
        Path nothing = folder.resolve("mounts");
        assertFinds("terminals.sync.unknown", new SyncCheck(folder, nothing, stepping(900_000)));
    }

    private Path mounts(String options) throws IOException {
        return Files.writeString(
                folder.resolve("mounts"),
                "/dev/sda1 / ext4 rw 0 0\n/dev/sda2 " + folder + " ext4 " + options + " 0 0\n");
    }

    private static LongSupplier stepping(long took) {
        PrimitiveIterator.OfLong time = LongStream.iterate(0, now -> now + took).iterator();
        return time::nextLong;
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, terminals.clock.good",
        "0, false, terminals.clock.alone",
        "-3600, true, terminals.clock.battery"
    })
    void aClockIsComparedWithItsChip(long off, boolean synchronised, String finds)
            throws IOException {
        Path chip = folder.resolve("since_epoch");
        Files.writeString(chip, NOW.getEpochSecond() + off + "\n");
        Path network = folder.resolve("synchronized");
        if (synchronised) {
            Files.createFile(network);
        }
        assertFinds(finds, new ClockCheck(chip, network, () -> NOW));
    }

    @Test
    void aMachineWithoutAClockChipOrInThePastIsSaidToBe() {
        Path nothing = folder.resolve("nothing");
        assertFinds("terminals.clock.noChip", new ClockCheck(nothing, nothing, () -> NOW));
        assertFinds("terminals.clock.wrong", new ClockCheck(nothing, nothing, () -> Instant.EPOCH));
    }

    @Test
    void theSystemIsNamed() throws IOException {
        Path release = Files.writeString(folder.resolve("os"), "PRETTY_NAME=\"Debian 12\"\n");
        Path kernel = Files.writeString(folder.resolve("kernel"), "6.1.0\n");
        Finding finding = new SystemCheck(release, kernel, "0.1.0").run();
        assertEquals("terminals.system.good", finding.what().key());
        assertEquals(
                "Yizhan 0.1.0, Debian 12, kernel 6.1.0",
                Texts.load(Language.EN).render(finding.what()));
        assertFinds(
                "terminals.system.unknown",
                new SystemCheck(folder.resolve("none"), kernel, "0.1.0"));
    }

    /// What no program can see is said in every list, and never claimed.
    @Test
    void whetherTheMachineSwitchesItselfOnIsToldNotRead() {
        assertTrue(
                MachineChecks.ofTerminal(folder, "0.1.0", () -> NOW).stream()
                        .anyMatch(
                                check -> check.run().what().key().equals("terminals.power.told")));
    }

    @Test
    void whatARunningTerminalFoundIsReadAsItWasWritten() throws IOException {
        FindingsFile file = FindingsFile.in(folder);
        assertEquals(Optional.empty(), file.read());
        List<Finding> findings = List.of(touch(folder.resolve("nothing")).run());
        file.write(new FindingsFile.Found(NOW, findings));
        assertEquals(Optional.of(new FindingsFile.Found(NOW, findings)), file.read());
        Files.writeString(folder.resolve("findings.json"), "{\"at\":");
        assertEquals(Optional.empty(), file.read());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingSaysWhatItIsAndWhatToDo(Language language) {
        Texts texts = Texts.load(language);
        Set<String> words = new HashSet<>();
        for (Check check : MachineChecks.ofTerminal(folder, "0.1.0", () -> NOW)) {
            Finding finding = check.run();
            assertTrue(words.add(finding.check()), finding.check());
            assertTrue(texts.render(finding.what()).length() > 3);
            assertTrue(texts.render(finding.todo()).length() > 2);
        }
    }

    private static void assertFinds(String key, Check check) {
        assertEquals(key, check.run().what().key());
    }
}
