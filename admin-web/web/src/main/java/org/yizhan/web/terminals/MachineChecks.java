package org.yizhan.web.terminals;

import java.nio.file.Path;
import java.util.List;
import org.yizhan.domain.terminals.Check;

/// The checks of what every program of the house stands on.
public final class MachineChecks {
    private MachineChecks() {}

    /// Java, fonts, disk, swap and security chip.
    ///
    /// @param data the folder that the program keeps everything in; need not exist yet
    public static List<Check> of(Path data) {
        return List.of(
                new JavaCheck(Runtime.version().feature()),
                new FontCheck(List.of("fc-list", ":lang=zh-cn", "family")),
                new DiskCheck(data),
                new SwapCheck(Path.of("/proc/swaps")),
                new TpmCheck(Path.of("/dev/tpmrm0")));
    }
}
