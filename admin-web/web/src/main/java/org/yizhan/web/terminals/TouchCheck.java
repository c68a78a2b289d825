package org.yizhan.web.terminals;

import java.nio.file.Path;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether there is glass that can be touched.
///
/// @param table as for [InputDevices]
record TouchCheck(Path table) implements Check {
    @Override
    public Finding run() {
        return InputDevices.read(table).stream()
                .filter(InputDevices.Device::touch)
                .findFirst()
                .map(panel ->
                        Finding.of(
                                "touch",
                                Severity.GOOD,
                                Sentence.of("terminals.touch.good", "name", panel.name())))
                .orElseGet(() ->
                        Finding.of("touch", Severity.BROKEN, Sentence.of("terminals.touch.none")));
    }
}
