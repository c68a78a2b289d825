package org.yizhan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.cli.command.ChosenLanguage;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.cli.command.Failures;
import org.yizhan.cli.command.HelpTexts;
import org.yizhan.cli.exchange.StickCommand;
import org.yizhan.cli.keys.KeysCommand;
import org.yizhan.cli.nodes.BackupCommand;
import org.yizhan.cli.nodes.ResetCommand;
import org.yizhan.cli.nodes.RestoreCommand;
import org.yizhan.cli.study.PackCommand;
import org.yizhan.cli.tasks.HelpCommand;
import org.yizhan.cli.terminals.DiagnosisCommand;
import org.yizhan.cli.terminals.Doctor;
import org.yizhan.cli.terminals.EnrolCommand;
import org.yizhan.cli.terminals.TerminalChecks;
import org.yizhan.cli.updates.ReleaseCommand;
import org.yizhan.domain.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The `yizhan` command; by itself it only knows its commands.
@Command(name = "yizhan")
public final class Yizhan implements Runnable {
    private static final String VERSION = "0.1.0";

    @Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    String language = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Spec CommandSpec spec;

    private Yizhan(CommandSpec spec) {
        this.spec = spec;
    }

    /// Runs a command and ends with its exit code, one of [ExitCode].
    public static void main(String[] arguments) {
        Texts texts = Texts.load(ChosenLanguage.of(List.of(arguments), System.getenv()));
        Console console =
                new Console(
                        texts,
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine(console).execute(arguments));
    }

    /// The whole command, its help in the console's language.
    static CommandLine commandLine(Console console) {
        CommandLine commandLine =
                new CommandLine(new Yizhan(CommandSpec.create()))
                        .addSubcommand(
                                new Doctor(
                                        console,
                                        new TerminalChecks(VERSION, InstantSource.system())))
                        .addSubcommand(new EnrolCommand(console, InstantSource.system(), VERSION))
                        .addSubcommand(
                                new DiagnosisCommand(
                                        console,
                                        new TerminalChecks(VERSION, InstantSource.system()),
                                        InstantSource.system()))
                        .addSubcommand(new HelpCommand(console))
                        .addSubcommand(new StickCommand(console, InstantSource.system()))
                        .addSubcommand(new BackupCommand(console, InstantSource.system()))
                        .addSubcommand(new RestoreCommand(console))
                        .addSubcommand(new ResetCommand(console, InstantSource.system(), VERSION))
                        .addSubcommand(
                                new KeysCommand(console, InstantSource.system()).commandLine())
                        .addSubcommand(
                                new ReleaseCommand(console, InstantSource.system()).commandLine())
                        .addSubcommand(
                                new PackCommand(console, InstantSource.system()).commandLine())
                        .setOut(console.out())
                        .setErr(console.complaints())
                        .setResourceBundle(new HelpTexts(console.texts()))
                        .setUsageHelpAutoWidth(true);
        describeExits(commandLine, exits(console.texts()));
        new Failures(console).handle(commandLine);
        return commandLine;
    }

    private static void describeExits(CommandLine command, Map<String, String> exits) {
        command.getCommandSpec().usageMessage().exitCodeList(exits);
        command.getSubcommands().values().forEach(sub -> describeExits(sub, exits));
    }

    private static Map<String, String> exits(Texts texts) {
        Map<String, String> exits = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            exits.put("  " + code.number(), texts.render(code.sentence()));
        }
        return exits;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }
}
