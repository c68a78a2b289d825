package org.yizhan.web.terminals;

import java.nio.file.Path;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.handheld.ScannerNames;

/// Whether a card scanner is plugged in. A terminal does without: its camera reads cards too.
///
/// @param table as for [InputDevices]
record ScannerCheck(Path table) implements Check {
    @Override
    public Finding run() {
        return InputDevices.read(table).stream()
                .map(InputDevices.Device::name)
                .filter(ScannerNames::scanner)
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
}
