package org.yizhan.web.terminals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.handheld.ScannerNames;
import org.yizhan.scan.handheld.SerialScanners;

/// Whether a card scanner is plugged in: one that types, or one on a serial line. A terminal does
/// without: its camera reads cards too.
///
/// @param table as for [InputDevices]
/// @param devices where serial lines are, `/dev`
/// @param lines where the kernel tells what is behind them, `/sys/class/tty`
record ScannerCheck(Path table, Path devices, Path lines) implements Check {
    @Override
    public Finding run() {
        return scanners()
                .findFirst()
                .map(name ->
                        Finding.of(
                                "scanner",
                                Severity.GOOD,
                                Sentence.of("terminals.scanner.good", "name", name)))
                .orElseGet(() ->
                        Finding.of(
                                "scanner", Severity.GOOD, Sentence.of("terminals.scanner.none")));
    }

    private Stream<String> scanners() {
        return Stream.concat(
                InputDevices.read(table).stream()
                        .map(InputDevices.Device::name)
                        .filter(ScannerNames::scanner),
                SerialScanners.plugged(devices, lines).stream());
    }
}
