package org.yizhan.web.terminals;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether a printer is ready. Most terminals have none: cards and papers are printed elsewhere.
///
/// @param lister the command that prints a line for each printer (`lpstat -p`), in English
record PrinterCheck(List<String> lister) implements Check {
    @Override
    public Finding run() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return Finding.of("printer", Severity.GOOD, Sentence.of("terminals.printer.none"));
        }
        return lines.stream().anyMatch(line -> !line.contains("disabled"))
                ? Finding.of("printer", Severity.GOOD, Sentence.of("terminals.printer.good"))
                : Finding.of("printer", Severity.LOOK, Sentence.of("terminals.printer.stopped"));
    }

    private List<String> lines() {
        try {
            ProcessBuilder listing = new ProcessBuilder(lister);
            listing.environment().put("LC_ALL", "C");
            listing.redirectError(ProcessBuilder.Redirect.DISCARD);
            listing.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            Process running = listing.start();
            try (var out = running.inputReader()) {
                return out.lines().filter(line -> line.startsWith("printer ")).toList();
            } finally {
                running.destroy();
            }
        } catch (IOException e) {
            return List.of(); // no printing on this machine
        }
    }
}
