package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

/// `yizhan`, typed by somebody who reads what it answers.
final class Shell {
    private final Language language;
    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    Shell(Language language) {
        this.language = language;
    }

    /// @return the exit code
    int run(String... words) {
        Console console =
                new Console(
                        Texts.load(language), new PrintWriter(out), new PrintWriter(complaints));
        return Yizhan.commandLine(console).execute(words);
    }

    /// Runs a command that must end so.
    void ends(ExitCode code, String... words) {
        assertEquals(code.number(), run(words), () -> out + complaints.toString());
    }

    /// Runs a command that must do its work.
    void done(String... words) {
        ends(ExitCode.DONE, words);
    }

    /// All results so far.
    String said() {
        return out.toString();
    }

    /// All complaints so far.
    String complained() {
        return complaints.toString();
    }
}
