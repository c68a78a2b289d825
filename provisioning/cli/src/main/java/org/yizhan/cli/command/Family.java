package org.yizhan.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.yizhan.domain.texts.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that by itself does nothing and only knows its members, such as `yizhan release`.
public abstract class Family implements Runnable {
    private final Console console;
    @Spec private CommandSpec spec;

    /// @param console where its members speak
    protected Family(Console console) {
        this.console = console;
        spec = CommandSpec.create();
    }

    /// With its members.
    public final CommandLine commandLine() {
        CommandLine family = new CommandLine(this);
        members().forEach(family::addSubcommand);
        return family;
    }

    /// Each is a command of its own.
    protected abstract List<Callable<Integer>> members();

    @Override
    public final void run() {
        throw misused("no command");
    }

    /// What to throw where the command line makes no sense.
    protected final ParameterException misused(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    /// Says how it ended well.
    ///
    /// @return the exit code
    protected final int done(Sentence sentence) {
        console.print(console.texts().render(sentence));
        return ExitCode.DONE.number();
    }
}
