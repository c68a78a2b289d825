package org.yizhan.web.terminals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.yizhan.domain.terminals.Check;

/// The checks of what a program of the house stands on.
public final class MachineChecks {
    private static final Path INPUTS = Path.of("/proc/bus/input/devices");

    private MachineChecks() {}

    /// Java, system, fonts, disk, clock, swap and security chip: of every machine.
    ///
    /// @param data the folder that the program keeps everything in; need not exist yet
    /// @param program this program's version
    /// @param clock the machine's own
    public static List<Check> of(Path data, String program, InstantSource clock) {
        return List.of(
                new SystemCheck(
                        Path.of("/etc/os-release"), Path.of("/proc/sys/kernel/osrelease"), program),
                new JavaCheck(Runtime.version().feature()),
                new FontCheck(List.of("fc-list", ":lang=zh-cn", "family")),
                new DiskCheck(data),
                new SyncCheck(data, Path.of("/proc/self/mounts"), System::nanoTime),
                new ClockCheck(
                        Path.of("/sys/class/rtc/rtc0/since_epoch"),
                        Path.of("/run/systemd/timesync/synchronized"),
                        clock),
                new SwapCheck(Path.of("/proc/swaps")),
                new TpmCheck(
                        Path.of("/dev/tpmrm0"),
                        new EncryptedDisk(Path.of("/sys/dev/block")),
                        data));
    }

    /// These and what a terminal has besides: screen, touch, scanner and printer.
    ///
    /// @param data need not exist yet
    /// @param program this program's version
    /// @param clock the machine's own
    public static List<Check> ofTerminal(Path data, String program, InstantSource clock) {
        return Stream.concat(
                        of(data, program, clock).stream(),
                        Stream.of(
                                new ScreenCheck(Path.of("/sys/class/drm")),
                                new TouchCheck(INPUTS),
                                new ScannerCheck(
                                        INPUTS, Path.of("/dev"), Path.of("/sys/class/tty")),
                                new PrinterCheck(List.of("lpstat", "-p"))))
                .toList();
    }
}
