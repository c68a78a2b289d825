package org.yizhan.cli.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Family;
import org.yizhan.cli.command.Trouble;
import org.yizhan.cli.nodes.Asked;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.RecoveryKey;
import org.yizhan.ledger.nodes.NextKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan keys`: the county's recovery key, by which a dead board does not take unsent records
/// with it, and the next key of its hub.
@Command(name = "keys")
public final class KeysCommand extends Family {
    private final InstantSource machine;

    /// @param machine the machine's clock
    public KeysCommand(Console console, InstantSource machine) {
        super(console);
        this.machine = machine;
    }

    @Override
    protected List<Callable<Integer>> members() {
        return List.of(new Fresh(), new Use(), new Recover(), new Next());
    }

    /// Makes a recovery key.
    @Command(name = "new")
    final class Fresh implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", descriptionKey = "folder")
        Path folder = Path.of(".");

        @Override
        public Integer call() {
            RecoveryKey key = RecoveryKey.fresh();
            return done(KeyPair.OF_RECOVERY.write(folder, key::writePrivate, key::writePublic));
        }
    }

    /// Gives a hub the key's public half.
    @Command(name = "use")
    final class Use implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", descriptionKey = "public")
        Path file = Path.of(KeyPair.OF_RECOVERY.open());

        @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan-hub")
        Path data = Path.of("/var/lib/yizhan-hub");

        @Override
        public Integer call() {
            NodeKeys.give(data.resolve("keys"), RecoveryKey.read(file));
            return done(Sentence.of("keys.use.done"));
        }
    }

    /// Opens a disk whose board has died.
    @Command(name = "recover")
    final class Recover implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", descriptionKey = "private")
        Path file = Path.of(KeyPair.OF_RECOVERY.secret());

        @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
        Path data = Path.of("/var/lib/yizhan");

        @Override
        public Integer call() {
            if (!NodeKeys.recover(data.resolve("keys"), RecoveryKey.read(file))) {
                throw new Trouble(ExitCode.FILES, Sentence.of("keys.recover.otherKey"));
            }
            return done(Sentence.of("keys.recover.done"));
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
                return done(said(asked.caller().nextKey()));
            }
        }

        private static Sentence said(NextKey next) {
            return next.isKnownToAll()
                    ? Sentence.of("keys.next.ready", "terminals", next.terminals())
                    : Sentence.of(
                            "keys.next.done", "terminals", next.terminals(), "heard", next.heard());
        }
    }
}
