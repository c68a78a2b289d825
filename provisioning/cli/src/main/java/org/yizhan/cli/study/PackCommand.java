package org.yizhan.cli.study;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Family;
import org.yizhan.cli.command.Trouble;
import org.yizhan.cli.keys.KeyPair;
import org.yizhan.cli.keys.PublishingKeyCommand;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.PackBuilder;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.storage.DurableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan pack`: a publisher's key, and a folder of lessons made into a signed pack. The pack is
/// brought to a page, which shows what it costs to send before it is given to terminals.
@Command(name = "pack")
public final class PackCommand extends Family {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InstantSource machine;

    /// @param machine the machine's clock
    public PackCommand(Console console, InstantSource machine) {
        super(console);
        this.machine = machine;
    }

    @Override
    protected List<Callable<Integer>> members() {
        return List.of(new PublishingKeyCommand(KeyPair.OF_A_PUBLISHER, this::done), new Build());
    }

    /// Makes a signed pack of a folder.
    @Command(name = "build")
    final class Build implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", descriptionKey = "lessons")
        Path folder = Path.of(".");

        @Option(names = "--pack", paramLabel = "WORD", required = true)
        String pack = "";

        @Option(names = "--number", paramLabel = "N", required = true)
        int number;

        @Option(names = "--publisher", paramLabel = "WORD", required = true)
        String publisher = "";

        @Option(names = "--key", paramLabel = "FILE", required = true)
        Path key = Path.of(KeyPair.OF_A_PUBLISHER.secret());

        @Option(names = "--written-in", paramLabel = "zh_CN|en")
        String written = "zh_CN";

        @Option(names = "--until", paramLabel = "DAY")
        Optional<LocalDate> until = Optional.empty();

        @Option(names = "--out", paramLabel = "FILE", required = true)
        Path out = Path.of("pack.zip");

        @Override
        public Integer call() {
            PublishingKey signing = PublishingKey.read(key);
            SortedMap<String, byte[]> files = files();
            LocalDate today = LocalDate.ofInstant(machine.instant(), ZONE);
            byte[] zip;
            try {
                Edition edition =
                        new Edition(
                                pack,
                                number,
                                publisher,
                                written,
                                new Edition.Validity(today, until));
                zip = PackBuilder.build(edition, files, signing::sign);
            } catch (IllegalArgumentException e) {
                throw new Trouble(
                        ExitCode.FILES,
                        Sentence.of(
                                "study.command.notAPack", "why", String.valueOf(e.getMessage())));
            }
            DurableFiles.write(out, zip);
            return done(
                    Sentence.of(
                            "study.command.built",
                            "file",
                            out.toString(),
                            "kilobytes",
                            Math.ceilDiv(zip.length, 1000)));
        }

        private SortedMap<String, byte[]> files() {
            try {
                return PackBuilder.files(folder);
            } catch (UncheckedIOException | IllegalArgumentException e) {
                throw new Trouble(
                        ExitCode.FILES,
                        Sentence.of("study.command.noFolder", "folder", folder.toString()));
            }
        }
    }
}
