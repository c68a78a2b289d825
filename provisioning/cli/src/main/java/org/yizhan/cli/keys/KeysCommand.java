package org.yizhan.cli.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Trouble;
import org.yizhan.cli.nodes.Asked;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.RecoveryKey;
import org.yizhan.ledger.nodes.NextKey;
import org.yizhan.ledger.storage.DurableFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yizhan keys`: the county's recovery key, by which a dead board does not take unsent records
/// with it, and the next key of its hub.
@Command(name = "keys")
public final class KeysCommand implements Runnable {
    private static final String PRIVATE = "recovery.private";
    private static final String PUBLIC = "recovery.public";

    private final Console console;
    private final InstantSource machine;
    @Spec CommandSpec spec;

    /// @param machine the machine's clock
    public KeysCommand(Console console, InstantSource machine) {
        this.console = console;
        this.machine = machine;
        spec = CommandSpec.create();
    }

    /// With its commands.
    public CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new Fresh())
                .addSubcommand(new Use())
                .addSubcommand(new Recover())
                .addSubcommand(new Next());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    private void say(Sentence sentence) {
        console.print(console.texts().render(sentence));
    }

    /// Makes a recovery key.
    @Command(name = "new")
    final class Fresh implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", descriptionKey = "folder")
        Path folder = Path.of(".");

        @Override
        public Integer call() {
            if (Files.exists(folder.resolve(PRIVATE))) {
                throw new Trouble(
                        ExitCode.FILES, Sentence.of("keys.new.there", "folder", folder.toString()));
            }
            DurableFiles.folder(folder);
            RecoveryKey key = RecoveryKey.fresh();
            key.writePrivate(folder.resolve(PRIVATE));
            key.writePublic(folder.resolve(PUBLIC));
            say(Sentence.of("keys.new.done", "private", PRIVATE, "public", PUBLIC));
            return ExitCode.DONE.number();
        }
    }

    /// Gives a hub the key's public half.
    @Command(name = "use")
    final class Use implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", descriptionKey = "public")
        Path file = Path.of(PUBLIC);

        @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan-hub")
        Path data = Path.of("/var/lib/yizhan-hub");

        @Override
        public Integer call() {
            NodeKeys.give(data.resolve("keys"), RecoveryKey.read(file));
            say(Sentence.of("keys.use.done"));
            return ExitCode.DONE.number();
        }
    }

    /// Opens a disk whose board has died.
    @Command(name = "recover")
    final class Recover implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", descriptionKey = "private")
        Path file = Path.of(PRIVATE);

        @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
        Path data = Path.of("/var/lib/yizhan");

        @Override
        public Integer call() {
            if (!NodeKeys.recover(data.resolve("keys"), RecoveryKey.read(file))) {
                throw new Trouble(ExitCode.FILES, Sentence.of("keys.recover.otherKey"));
            }
            say(Sentence.of("keys.recover.done"));
            return ExitCode.DONE.number();
        }
    }

    /// Makes a hub's next TLS key and tells the terminals of it, or says how far word has come.
    @Command(name = "next")
    final class Next implements Callable<Integer> {
        @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan-hub")
        Path data = Path.of("/var/lib/yizhan-hub");

        @Override
        public Integer call() throws IOException {
            try (Asked asked = Asked.at(data, machine)) {
                if (!asked.caller().isHub()) {
                    throw new Trouble(ExitCode.FILES, Sentence.of("keys.next.notHub"));
                }
                say(said(asked.caller().nextKey()));
            }
            return ExitCode.DONE.number();
        }

        private static Sentence said(NextKey next) {
            return next.isKnownToAll()
                    ? Sentence.of("keys.next.ready", "terminals", next.terminals())
                    : Sentence.of(
                            "keys.next.done", "terminals", next.terminals(), "heard", next.heard());
        }
    }
}
