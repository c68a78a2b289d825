package org.yizhan.cli.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.nodes.Delivered;
import org.yizhan.ledger.nodes.NodeException;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.camera.CameraSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yizhan enrol`: joins this terminal to a hub by a code that is typed, held to its camera, or in a
/// file. A file may hold a code a line, for many terminals: each takes the first that nobody used.
@Command(name = "enrol")
public final class EnrolCommand implements Callable<Integer> {
    private static final int SECONDS_TO_HOLD = 120;

    private final Console console;
    private final InstantSource machine;
    private final String program;

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CODE", arity = "0..1", descriptionKey = "enrol")
    @Nullable String code;

    @Option(names = "--file", paramLabel = "FILE")
    @Nullable Path file;

    @Option(
            names = "--camera",
            paramLabel = "DEVICE",
            arity = "0..1",
            fallbackValue = "/dev/video0")
    @Nullable String camera;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    @Option(names = "--json")
    boolean json;

    /// @param machine the machine's clock
    /// @param program the version of this program
    public EnrolCommand(Console console, InstantSource machine, String program) {
        this.console = console;
        this.machine = machine;
        this.program = program;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> codes = codes();
        if (codes.isEmpty()) {
            console.complain(Sentence.of("enrolment.noCode"));
            return ExitCode.BROKEN.number();
        }
        try (TerminalNode node = TerminalNode.open(data, NodeSetup.real(machine, program))) {
            EnrolmentResult result = first(node, codes);
            boolean fetched =
                    result instanceof EnrolmentResult.Enrolled
                            && node.deliver() instanceof Delivered.All;
            return tell(result, fetched);
        } catch (NodeException e) {
            console.complain(Sentence.of("enrolment.running"));
            return ExitCode.BROKEN.number();
        }
    }

    private List<String> codes() throws IOException, InterruptedException {
        long ways = Stream.of(code, file, camera).filter(way -> way != null).count();
        if (ways != 1) {
            throw new ParameterException(spec.commandLine(), "one way to give the code");
        }
        if (file != null) {
            try (Stream<String> lines = Files.lines(file)) {
                return lines.map(EnrolCommand::lastWord)
                        .filter(word -> EnrolmentCode.parse(word).isPresent())
                        .toList();
            }
        }
        if (camera != null) {
            return held(camera).stream().toList();
        }
        return code != null ? List.of(code) : List.of();
    }

    /// Before the code may stand whose it is.
    private static String lastWord(String line) {
        String[] words = line.strip().split("\\s+");
        return words[words.length - 1];
    }

    private Optional<String> held(String device) throws InterruptedException {
        console.complain(Sentence.of("enrolment.holdUp"));
        CompletableFuture<String> read = new CompletableFuture<>();
        try (CameraSource eye = new CameraSource(device)) {
            eye.start(
                    new ScanListener() {
                        @Override
                        public void scanned(Scan scan) {
                            if (EnrolmentCode.parse(scan.text()).isPresent()) {
                                read.complete(scan.text());
                            }
                        }
                    });
            return Optional.of(read.get(SECONDS_TO_HOLD, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        }
    }

    private static EnrolmentResult first(TerminalNode node, List<String> codes) {
        EnrolmentResult result = new EnrolmentResult.NotACode();
        for (String next : codes) {
            result = node.enrol(next);
            if (!(result instanceof EnrolmentResult.Used)) {
                break;
            }
        }
        return result;
    }

    /// @param fetched whether all that the county has for this terminal is here; otherwise the rest
    ///     comes by itself
    private int tell(EnrolmentResult result, boolean fetched) {
        boolean enrolled = result instanceof EnrolmentResult.Enrolled;
        String words = console.texts().render(result.sentence());
        if (json) {
            console.printJson(Map.of("enrolled", enrolled, "fetched", fetched, "what", words));
        } else if (enrolled) {
            console.print(words);
            String rest = fetched ? "enrolment.fetched" : "enrolment.fetchedLater";
            console.print(console.texts().render(Sentence.of(rest)));
        } else {
            console.complain(result.sentence());
        }
        return (enrolled ? ExitCode.DONE : ExitCode.BROKEN).number();
    }
}
