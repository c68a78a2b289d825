package org.yizhan.web.terminals;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether there is a Chinese font; without one every character is an empty box.
///
/// @param lister the command that prints the families of the Chinese fonts, one a line
record FontCheck(List<String> lister) implements Check {
    @Override
    public Finding run() {
        try {
            return anyFont()
                    ? Finding.of("fonts", Severity.GOOD, Sentence.of("terminals.fonts.good"))
                    : Finding.of("fonts", Severity.BROKEN, Sentence.of("terminals.fonts.missing"));
        } catch (IOException e) {
            return Finding.of("fonts", Severity.LOOK, Sentence.of("terminals.fonts.unknown"));
        }
    }

    private boolean anyFont() throws IOException {
        Process listing =
                new ProcessBuilder(lister)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .start();
        try (var families = listing.inputReader()) {
            return families.readLine() != null;
        } finally {
            listing.destroy();
        }
    }
}
