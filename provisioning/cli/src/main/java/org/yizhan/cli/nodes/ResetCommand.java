package org.yizhan.cli.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Trouble;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.nodes.Delivered;
import org.yizhan.ledger.nodes.FactoryReset;
import org.yizhan.ledger.nodes.NodeException;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `yizhan reset`: proves that the county has everything of this terminal, and then, with `--erase`,
/// makes it as it came out of the box. Without that proof nothing is erased.
@Command(name = "reset")
public final class ResetCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource machine;
    private final String program;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    @Option(names = "--erase")
    boolean erase;

    /// @param machine the machine's clock
    /// @param program the version of this program
    public ResetCommand(Console console, InstantSource machine, String program) {
        this.console = console;
        this.machine = machine;
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(data.resolve("keys").resolve("node.keys"))) {
            throw new Trouble(
                    ExitCode.FILES, Sentence.of("nodes.command.none", "folder", data.toString()));
        }
        Delivered delivered = delivered();
        if (!(delivered instanceof Delivered.All)) {
            console.complain(obstacle(delivered));
            return ExitCode.BROKEN.number();
        }
        if (erase) {
            FactoryReset.erase(data);
        }
        console.print(
                console.texts()
                        .render(Sentence.of(erase ? "nodes.reset.done" : "nodes.reset.proved")));
        return ExitCode.DONE.number();
    }

    private Delivered delivered() {
        try (TerminalNode node = TerminalNode.open(data, NodeSetup.real(machine, program))) {
            return node.deliver();
        } catch (NodeException e) {
            throw new Trouble(ExitCode.FILES, Sentence.of("nodes.reset.running"));
        }
    }

    private static Sentence obstacle(Delivered delivered) {
        return switch (delivered) {
            case Delivered.All _ -> Sentence.of("nodes.reset.proved");
            case Delivered.RecordsWait it ->
                    Sentence.of("nodes.reset.waiting", "count", it.count());
            case Delivered.RecordingsWait _ -> Sentence.of("nodes.reset.recordings");
            case Delivered.NoAnswer _ -> Sentence.of("nodes.reset.noAnswer");
            case Delivered.NoHub _ -> Sentence.of("nodes.reset.noHub");
        };
    }
}
