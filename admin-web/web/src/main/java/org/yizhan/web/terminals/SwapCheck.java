package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether memory may be written to disk, where names would lie in the open.
///
/// @param swaps the kernel's table: a heading, then a line for each area in use
record SwapCheck(Path swaps) implements Check {
    @Override
    public Finding run() {
        return areas() == 0
                ? Finding.of("swap", Severity.GOOD, Sentence.of("terminals.swap.good"))
                : Finding.of("swap", Severity.LOOK, Sentence.of("terminals.swap.on"));
    }

    /// A kernel without swap has no table.
    private long areas() {
        try (Stream<String> lines = Files.lines(swaps)) {
            return lines.skip(1).filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            return 0;
        }
    }
}
