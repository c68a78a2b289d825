package org.yizhan.kiosk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.navigation.Destination.OutOfService;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.nodes.NodeException;

/// The terminal's program.
public final class TerminalProgram {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalProgram.class);
    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 1;

    private TerminalProgram() {}

    public static void main(String[] arguments) {
        int status = new TerminalProgram().run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(List<String> arguments) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.error("Thread {} failed", thread.getName(), failure));
        TerminalOptions options;
        try {
            options = TerminalOptions.parse(arguments);
        } catch (TerminalOptions.BadOption e) {
            say(e.sentence());
            return WRONG_USE;
        }
        Machine machine = new Machine(options);
        BareSources nothing = nothing(machine);
        machine.wake(FirstLook.file(options.data()), nothing); // while the ledger opens
        return start(options, machine, nothing);
    }

    private int start(TerminalOptions options, Machine machine, Sources nothing) {
        try {
            Terminal terminal = Terminal.open(options, machine, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(terminal::close, "end"));
            terminal.enrol().ifPresent(result -> say(result.sentence()));
            if (!terminal.start()) {
                say(Sentence.of("terminals.notEnrolled"));
            }
            return 0;
        } catch (NodeException e) {
            say(e.sentence());
            return CANNOT_START;
        } catch (RuntimeException e) {
            LOG.error("The terminal cannot work with its records", e);
            outOfService(machine, nothing);
            return 0;
        }
    }

    /// People are told, aloud too, instead of standing before a dark screen.
    private static void outOfService(Machine machine, Sources nothing) {
        machine.onGlass(() -> machine.show(nothing, new Machine.Defaults(), new OutOfService()));
        machine.speak(new Machine.Defaults(), Optional.empty());
    }

    private static BareSources nothing(Machine machine) {
        return new BareSources(
                Clock.system(Terminal.ZONE), machine.eyes(), new Nowhere(), Runnable::run);
    }

    private static void say(Sentence sentence) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Texts.load(Language.ZH_CN).render(sentence));
    }

    /// A terminal out of service joins no hub.
    private static final class Nowhere implements EnrolmentDesk {
        @Override
        public EnrolmentResult enrol(String code) {
            return new EnrolmentResult.NoAnswer();
        }

        @Override
        public void finished() {}
    }
}
