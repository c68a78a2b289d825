package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether there is glass that can be touched, and whether it feels a finger where it shows
/// something, as somebody tried last.
///
/// @param table as for [InputDevices]
/// @param tried the file [MachineChecks#TOUCH_TRIED]
record TouchCheck(Path table, Path tried) implements Check {
    @Override
    public Finding run() {
        return InputDevices.read(table).stream()
                .filter(InputDevices.Device::touch)
                .findFirst()
                .map(panel -> found(panel.name()))
                .orElseGet(() -> finding(Severity.BROKEN, Sentence.of("terminals.touch.none")));
    }

    private Finding found(String name) {
        OptionalInt missed = missed();
        if (missed.isEmpty()) {
            return finding(Severity.GOOD, Sentence.of("terminals.touch.good", "name", name));
        }
        boolean near = missed.getAsInt() <= MachineChecks.TOUCH_NEAR_MM;
        return finding(
                near ? Severity.GOOD : Severity.LOOK,
                Sentence.of(
                        near ? "terminals.touch.right" : "terminals.touch.beside",
                        "name",
                        name,
                        "millimetres",
                        missed.getAsInt()));
    }

    private OptionalInt missed() {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(tried)));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty(); // nobody tried yet
        }
    }

    private static Finding finding(Severity severity, Sentence what) {
        return Finding.of("touch", severity, what);
    }
}
