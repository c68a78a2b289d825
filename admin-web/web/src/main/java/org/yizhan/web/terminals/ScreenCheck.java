package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether a screen is connected, and how large it says it is: everything on it is drawn in
/// millimetres.
///
/// @param connectors the kernel's folder of connectors (`/sys/class/drm`), each with `status` and
///     `edid`
record ScreenCheck(Path connectors) implements Check {
    /// Below this, letters of the right height leave no room for six choices.
    private static final int SMALLEST_MM = 330;

    @Override
    public Finding run() {
        List<Path> connected = connected();
        if (connected.isEmpty()) {
            return finding(Severity.BROKEN, Sentence.of("terminals.screen.none"));
        }
        return connected.stream()
                .map(ScreenCheck::size)
                .flatMap(Optional::stream)
                .findFirst()
                .map(ScreenCheck::sized)
                .orElseGet(() -> finding(Severity.LOOK, Sentence.of("terminals.screen.silent")));
    }

    private List<Path> connected() {
        try (Stream<Path> all = Files.list(connectors)) {
            return all.filter(ScreenCheck::isConnected).sorted().toList();
        } catch (IOException e) {
            return List.of(); // a machine without graphics
        }
    }

    private static boolean isConnected(Path connector) {
        try {
            return Files.readString(connector.resolve("status")).strip().equals("connected");
        } catch (IOException e) {
            return false; // a graphics card, not one of its connectors
        }
    }

    private static Optional<Edid> size(Path connector) {
        try {
            return Edid.read(Files.readAllBytes(connector.resolve("edid")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Finding sized(Edid edid) {
        boolean small = Math.max(edid.widthMm(), edid.heightMm()) < SMALLEST_MM;
        return small
                ? finding(Severity.LOOK, said("terminals.screen.small", edid))
                : finding(Severity.GOOD, said("terminals.screen.good", edid));
    }

    private static Sentence said(String key, Edid edid) {
        return Sentence.of(
                key,
                "pixels",
                edid.widthPx() + " × " + edid.heightPx(),
                "size",
                edid.widthMm() + " × " + edid.heightMm());
    }

    private static Finding finding(Severity severity, Sentence what) {
        return Finding.of("screen", severity, what);
    }
}
