package org.yizhan.cli.terminals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `yizhan doctor`: says what is wrong with this machine, and what to do about it.
@Command(name = "doctor")
public final class Doctor implements Callable<Integer> {
    private final Console console;
    private final Function<Path, List<Check>> checks;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    @Option(names = "--json")
    boolean json;

    /// @param checks all that is looked at, given the folder the terminal keeps everything in
    public Doctor(Console console, Function<Path, List<Check>> checks) {
        this.console = console;
        this.checks = checks;
    }

    @Override
    public Integer call() {
        Findings findings = new Findings(checks.apply(data).stream().map(Check::run).toList());
        if (json) {
            console.printJson(report(findings));
        } else {
            findings.findings().forEach(finding -> console.print(line(finding)));
        }
        return (findings.worst() == Severity.BROKEN ? ExitCode.BROKEN : ExitCode.DONE).number();
    }

    private String line(Finding finding) {
        String what = console.texts().render(finding.what());
        String todo = console.texts().render(finding.todo());
        return switch (finding.severity()) {
            case GOOD -> "✔ " + what;
            case LOOK -> "! " + what + "\n  → " + todo;
            case BROKEN -> "✘ " + what + "\n  → " + todo;
        };
    }

    private Report report(Findings findings) {
        return new Report(
                word(findings.worst()), findings.findings().stream().map(this::entry).toList());
    }

    private Entry entry(Finding finding) {
        return new Entry(
                finding.check(),
                word(finding.severity()),
                console.texts().render(finding.what()),
                console.texts().render(finding.todo()));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    record Report(String worst, List<Entry> findings) {}

    record Entry(String check, String severity, String what, String todo) {}
}
