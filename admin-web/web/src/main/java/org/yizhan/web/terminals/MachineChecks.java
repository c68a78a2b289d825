package org.yizhan.web.terminals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.yizhan.domain.terminals.Check;

/// The checks of what a program of the house stands on.
public final class MachineChecks {
    /// In the data folder: behind which router phones were seen.
    public static final String PHONES_SEEN = "phones-seen";

    /// In the data folder: by how many millimetres the glass missed a finger when it was tried last.
    public static final String TOUCH_TRIED = "touch-tried";

    /// So far a touch may be felt from where it was meant; the smallest buttons forgive that.
    public static final int TOUCH_NEAR_MM = 6;

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

    /// Whether phones in the room reach this machine.
    ///
    /// @param seen the file [#PHONES_SEEN]
    public static Check phones(Path seen) {
        return new PhonesCheck(
                Path.of("/sys/class/net"),
                Path.of("/proc/net/route"),
                Path.of("/proc/net/arp"),
                seen);
    }

    /// These and what a terminal has besides: screen, touch, scanner, printer and phones, and what
    /// only a person can see to.
    ///
    /// @param data need not exist yet
    /// @param program this program's version
    /// @param clock the machine's own
    public static List<Check> ofTerminal(Path data, String program, InstantSource clock) {
        return Stream.concat(
                        of(data, program, clock).stream(),
                        Stream.of(
                                new ScreenCheck(Path.of("/sys/class/drm")),
                                new TouchCheck(INPUTS, data.resolve(TOUCH_TRIED)),
                                new ScannerCheck(
                                        INPUTS, Path.of("/dev"), Path.of("/sys/class/tty")),
                                new PrinterCheck(List.of("lpstat", "-p")),
                                phones(data.resolve(PHONES_SEEN)),
                                new PowerCheck()))
                .toList();
    }
}
