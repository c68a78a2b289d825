package org.yizhan.cli.terminals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `yizhan diagnosis`: what helps somebody far away to find a fault, in one file that may be sent to
/// anybody: what the checks found, how large which file is, and the end of the log. Nothing that was
/// recorded is in it.
@Command(name = "diagnosis")
public final class DiagnosisCommand implements Callable<Integer> {
    /// Prints the end of the terminal's log.
    private static final List<String> JOURNAL =
            List.of("journalctl", "-u", "yizhan-terminal", "-n", "3000", "-o", "cat", "-q");

    private final Console console;
    private final Function<Path, List<Check>> checks;
    private final InstantSource machine;
    private final List<String> log;

    @Parameters(paramLabel = "FILE", descriptionKey = "diagnosis")
    Path file = Path.of("diagnosis.zip");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "/var/lib/yizhan")
    Path data = Path.of("/var/lib/yizhan");

    /// @param checks all that is looked at, given the folder the terminal keeps everything in
    /// @param machine the machine's clock
    public DiagnosisCommand(
            Console console, Function<Path, List<Check>> checks, InstantSource machine) {
        this(console, checks, machine, JOURNAL);
    }

    /// @param log a command that prints the end of the log
    public DiagnosisCommand(
            Console console,
            Function<Path, List<Check>> checks,
            InstantSource machine,
            List<String> log) {
        this.console = console;
        this.checks = checks;
        this.machine = machine;
        this.log = List.copyOf(log);
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = checks.apply(data).stream().map(Check::run).toList();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Language language : Language.values()) {
                put(
                        zip,
                        "findings-" + language.locale().getLanguage() + ".txt",
                        told(findings, Texts.load(language)));
            }
            put(zip, "files.txt", files());
            put(zip, "log.txt", logged());
        }
        console.print(
                console.texts()
                        .render(Sentence.of("terminals.diagnosis", "file", file.toString())));
        return ExitCode.DONE.number();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String told(List<Finding> findings, Texts texts) {
        return machine.instant()
                + "\n"
                + findings.stream()
                        .map(finding ->
                                "%s %s: %s → %s"
                                        .formatted(
                                                finding.severity(),
                                                finding.check(),
                                                texts.render(finding.what()),
                                                texts.render(finding.todo())))
                        .collect(Collectors.joining("\n"));
    }

    /// Names of files are the program's own; recordings and media have hashes for names.
    private String files() throws IOException {
        if (!Files.isDirectory(data)) {
            return "";
        }
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> data.relativize(each) + " " + each.toFile().length())
                    .map(Discreet::line)
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    /// A machine without a journal has no log to send.
    private String logged() throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(log).redirectErrorStream(true).start();
        } catch (IOException e) {
            return "";
        }
        process.getOutputStream().close();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().map(Discreet::line).collect(Collectors.joining("\n"));
        }
    }
}
