package org.yizhan.cli.nodes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.storage.DurableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan backup`: everything of a terminal or a hub into one sealed file, while it runs.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource machine;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup")
    Path file = Path.of("backup.yizhan");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    @Option(names = "--passphrase", paramLabel = "FILE")
    @Nullable Path passphrase;

    @Option(names = "--json")
    boolean json;

    public BackupCommand(Console console, InstantSource machine) {
        this.console = console;
        this.machine = machine;
    }

    @Override
    public Integer call() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        String words = passphrase == null ? "" : Locks.words(passphrase);
        try {
            if (!write(fresh, words)) {
                console.complain(Sentence.of("nodes.backup.noLock"));
                return ExitCode.USAGE.number();
            }
            DurableFiles.settle(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
        long bytes = Files.size(file);
        if (json) {
            console.printJson(Map.of("file", file.toString(), "bytes", bytes));
        } else {
            console.print(
                    console.texts()
                            .render(
                                    Sentence.of(
                                            "nodes.backup.done",
                                            "file",
                                            file.toString(),
                                            "kilobytes",
                                            (bytes + 1023) / 1024)));
        }
        return ExitCode.DONE.number();
    }

    private boolean write(Path fresh, String words) throws IOException {
        try (Asked asked = Asked.at(data, machine);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            return asked.caller().backup(words, out);
        }
    }
}
