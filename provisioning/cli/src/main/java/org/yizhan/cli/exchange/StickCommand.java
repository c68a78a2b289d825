package org.yizhan.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.nodes.Asked;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.Brought;
import org.yizhan.ledger.exchange.Stick;
import org.yizhan.ledger.nodes.NodeCaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan stick`: carries records between terminals and their hub on a stick. The same command on
/// both sides; it knows where it is.
@Command(name = "stick")
public final class StickCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource machine;

    @Parameters(paramLabel = "DIR", descriptionKey = "stick")
    Path stick = Path.of(".");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    @Option(names = "--json")
    boolean json;

    public StickCommand(Console console, InstantSource machine) {
        this.console = console;
        this.machine = machine;
    }

    record Line(String terminal, String what) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(stick)) {
            console.complain(Sentence.of("exchange.stick.none", "folder", stick.toString()));
            return ExitCode.FILES.number();
        }
        List<Line> lines;
        try (Asked asked = Asked.at(data, machine)) {
            lines = asked.caller().isHub() ? atHub(asked.caller()) : atTerminal(asked.caller());
        }
        if (json) {
            console.printJson(lines);
        } else {
            lines.forEach(line -> console.print(line.what()));
        }
        return ExitCode.DONE.number();
    }

    private List<Line> atTerminal(NodeCaller caller) throws IOException {
        Optional<Brought> brought = new Stick(stick).atTerminal(caller.terminal());
        List<Line> lines = new ArrayList<>();
        brought.ifPresent(taken -> lines.add(line("", taken.sentence())));
        lines.add(line("", Sentence.of("exchange.stick.takeToHub")));
        return lines;
    }

    private List<Line> atHub(NodeCaller caller) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Stick.Answered one : new Stick(stick).atHub(caller.hub())) {
            lines.add(line(one.terminal(), one.brought().sentence()));
        }
        lines.add(
                line(
                        "",
                        Sentence.of(
                                lines.isEmpty()
                                        ? "exchange.stick.empty"
                                        : "exchange.stick.takeBack")));
        return lines;
    }

    private Line line(String terminal, Sentence sentence) {
        return new Line(terminal, console.texts().render(sentence));
    }
}
