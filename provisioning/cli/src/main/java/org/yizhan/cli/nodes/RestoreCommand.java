package org.yizhan.cli.nodes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.backup.BackupLock;
import org.yizhan.ledger.backup.Restore;
import org.yizhan.ledger.keys.RecoveryKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan restore`: puts a backup into an empty folder.
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup")
    Path file = Path.of("backup.yizhan");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    @Option(names = "--passphrase", paramLabel = "FILE")
    @Nullable Path passphrase;

    @Option(names = "--recovery", paramLabel = "FILE")
    @Nullable Path recovery;

    public RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BackupLock lock;
        if (passphrase != null) {
            lock = new BackupLock.Passphrase(Locks.words(passphrase));
        } else if (recovery != null) {
            lock = new BackupLock.Recovery(RecoveryKey.read(recovery));
        } else {
            console.complain(Sentence.of("nodes.restore.noLock"));
            return ExitCode.USAGE.number();
        }
        Restore.Result result = new Restore(data).from(file, lock);
        Sentence sentence = sentence(result);
        if (result == Restore.Result.RESTORED) {
            console.print(console.texts().render(sentence));
            return ExitCode.DONE.number();
        }
        console.complain(sentence);
        return ExitCode.FILES.number();
    }

    private Sentence sentence(Restore.Result result) {
        return switch (result) {
            case RESTORED -> Sentence.of("nodes.restore.done", "folder", data.toString());
            case NOT_EMPTY -> Sentence.of("nodes.restore.notEmpty", "folder", data.toString());
            case NOT_A_BACKUP -> Sentence.of("nodes.restore.notABackup", "file", file.toString());
            case OTHER_KEY -> Sentence.of("nodes.restore.otherKey");
        };
    }
}
