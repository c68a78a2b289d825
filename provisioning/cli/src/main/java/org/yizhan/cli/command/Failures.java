package org.yizhan.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.KeysException;
import org.yizhan.ledger.storage.StorageException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where a failure becomes a sentence and an exit code.
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Console console;

    public Failures(Console console) {
        this.console = console;
    }

    /// Both handlers of a command line.
    public void handle(CommandLine commandLine) {
        commandLine.setParameterExceptionHandler((failure, _) -> report(failure));
        commandLine.setExecutionExceptionHandler((failure, _, _) -> report(failure));
    }

    private int report(Exception failure) {
        ExitCode code = code(failure);
        if (code == ExitCode.DEFECT) {
            LOG.error("A command failed", failure);
        }
        console.complain(sentence(failure));
        return code.number();
    }

    static ExitCode code(Exception failure) {
        return switch (failure) {
            case ParameterException _ -> ExitCode.USAGE;
            case Trouble trouble -> trouble.code();
            case IOException _, UncheckedIOException _, StorageException _, KeysException _ ->
                    ExitCode.FILES;
            default -> ExitCode.DEFECT;
        };
    }

    private static Sentence sentence(Exception failure) {
        return switch (failure) {
            case MissingParameterException missing ->
                    Sentence.of(
                            "yizhan.usage.missing",
                            "what",
                            missing.getMissing().getFirst().paramLabel());
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case ParameterException wrong ->
                    Sentence.of("yizhan.usage.wrong", "command", name(wrong));
            case Trouble trouble -> trouble.sentence();
            case IOException _, UncheckedIOException _, StorageException _, KeysException _ ->
                    files(failure);
            default -> Sentence.of("yizhan.failed.defect");
        };
    }

    private static Sentence unknown(UnmatchedArgumentException unknown) {
        String what = unknown.getUnmatched().getFirst();
        List<String> near = unknown.getSuggestions();
        return near.isEmpty()
                ? Sentence.of("yizhan.usage.unknown", "what", what, "command", name(unknown))
                : Sentence.of("yizhan.usage.near", "what", what, "near", near.getFirst());
    }

    private static String name(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().qualifiedName();
    }

    private static Sentence files(Exception failure) {
        String message = failure.getMessage();
        return Sentence.of("yizhan.failed.files", "what", message == null ? "?" : message);
    }
}
