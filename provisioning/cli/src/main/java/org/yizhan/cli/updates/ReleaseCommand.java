package org.yizhan.cli.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Trouble;
import org.yizhan.cli.nodes.Asked;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Signing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yizhan release`: the county's key for new versions, and how a version reaches the terminals.
/// Signing happens away from the hub, publishing on it.
@Command(name = "release")
public final class ReleaseCommand implements Runnable {
    private static final String PRIVATE = "publisher.private";
    private static final String PUBLIC = "publisher.public";

    private final Console console;
    private final InstantSource machine;
    @Spec CommandSpec spec;

    /// @param machine the machine's clock
    public ReleaseCommand(Console console, InstantSource machine) {
        this.console = console;
        this.machine = machine;
        spec = CommandSpec.create();
    }

    /// With its commands.
    public CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new Key())
                .addSubcommand(new Sign())
                .addSubcommand(new Publish());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    private int done(Sentence sentence) {
        console.print(console.texts().render(sentence));
        return ExitCode.DONE.number();
    }

    private static Trouble notAVersion(Path folder) {
        return new Trouble(
                ExitCode.FILES, Sentence.of("updates.notAVersion", "folder", folder.toString()));
    }

    /// Makes the county's key.
    @Command(name = "key")
    final class Key implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", descriptionKey = "folder")
        Path folder = Path.of(".");

        @Override
        public Integer call() {
            if (Files.exists(folder.resolve(PRIVATE))) {
                throw new Trouble(
                        ExitCode.FILES,
                        Sentence.of("updates.keyThere", "folder", folder.toString()));
            }
            DurableFiles.folder(folder);
            PublishingKey key = PublishingKey.fresh();
            key.writePrivate(folder.resolve(PRIVATE));
            key.writePublic(folder.resolve(PUBLIC));
            return done(Sentence.of("updates.keyMade", "private", PRIVATE, "public", PUBLIC));
        }
    }

    /// Signs a version.
    @Command(name = "sign")
    final class Sign implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", descriptionKey = "release")
        Path folder = Path.of(".");

        @Option(names = "--number", paramLabel = "N", required = true)
        long number;

        @Option(names = "--title", paramLabel = "TEXT", required = true)
        String title = "";

        @Option(names = "--key", paramLabel = "FILE", required = true)
        Path key = Path.of(PRIVATE);

        @Option(names = "--machine", paramLabel = "ARCH")
        String processor = System.getProperty("os.arch");

        @Override
        public Integer call() throws IOException {
            Signing.Title said = new Signing.Title(number, title, processor, machine.instant());
            try {
                Manifest manifest = Signing.sign(folder, said, PublishingKey.read(key));
                return done(
                        Sentence.of(
                                "updates.signed",
                                "number",
                                number,
                                "files",
                                manifest.parts().size()));
            } catch (IllegalArgumentException e) {
                throw notAVersion(folder);
            }
        }
    }

    /// Publishes a signed version for the terminals of a place.
    @Command(name = "publish")
    final class Publish implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", descriptionKey = "release")
        Path folder = Path.of(".");

        @Option(names = "--place", paramLabel = "CODE", required = true)
        String place = "";

        @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan-hub")
        Path data = Path.of("/var/lib/yizhan-hub");

        @Override
        public Integer call() throws IOException {
            try (Asked asked = Asked.at(data, machine)) {
                if (!asked.caller().isHub()) {
                    throw new Trouble(
                            ExitCode.FILES,
                            Sentence.of("updates.notAHub", "folder", data.toString()));
                }
                OptionalLong number = asked.caller().publish(folder, code());
                if (number.isEmpty()) {
                    throw notAVersion(folder);
                }
                return done(
                        Sentence.of(
                                "updates.published", "number", number.getAsLong(), "place", place));
            }
        }

        private PlaceId code() {
            try {
                return new PlaceId(place);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), place, e);
            }
        }
    }
}
