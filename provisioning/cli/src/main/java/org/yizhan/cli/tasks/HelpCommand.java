package org.yizhan.cli.tasks;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yizhan help`: one page for each task; without a task, which there are.
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TASK", arity = "0..1", descriptionKey = "task")
    @Nullable String task;

    public HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (task == null) {
            for (Task each : Task.values()) {
                console.print(String.format("%-10s %s", each.word(), title(each)));
            }
            return ExitCode.DONE.number();
        }
        String typed = task;
        Optional<Task> found =
                Arrays.stream(Task.values()).filter(each -> each.word().equals(typed)).findFirst();
        console.print(
                found.map(each -> console.texts().get(each.page()))
                        .orElseThrow(() -> new ParameterException(spec.commandLine(), typed)));
        return ExitCode.DONE.number();
    }

    private String title(Task each) {
        return console.texts().get(each.page()).lines().findFirst().orElse("");
    }
}
