package org.yizhan.cli.updates;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Family;
import org.yizhan.cli.command.Trouble;
import org.yizhan.cli.keys.KeyPair;
import org.yizhan.cli.keys.PublishingKeyCommand;
import org.yizhan.cli.nodes.Asked;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Signing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan release`: the county's key for new versions, and how a version reaches the terminals.
/// Signing happens away from the hub, publishing on it.
@Command(name = "release")
public final class ReleaseCommand extends Family {
    private final InstantSource machine;

    /// @param machine the machine's clock
    public ReleaseCommand(Console console, InstantSource machine) {
        super(console);
        this.machine = machine;
    }

    @Override
    protected List<Callable<Integer>> members() {
        return List.of(
                new PublishingKeyCommand(KeyPair.OF_RELEASES, this::done),
                new Sign(),
                new Publish());
    }

    private static Trouble notAVersion(Path folder) {
        return new Trouble(
                ExitCode.FILES, Sentence.of("updates.notAVersion", "folder", folder.toString()));
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
        Path key = Path.of(KeyPair.OF_RELEASES.secret());

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
            } catch (Signing.TooManyFiles e) {
                throw new Trouble(
                        ExitCode.FILES, Sentence.of("updates.tooManyFiles", "files", e.files()));
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
                throw misused(place);
            }
        }
    }
}
