package org.yizhan.kiosk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.nodes.NodeException;

/// The terminal's program.
public final class TerminalProgram {
    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 1;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Texts texts = Texts.load(Language.ZH_CN);

    private TerminalProgram() {}

    public static void main(String[] arguments) {
        int status = new TerminalProgram().run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(List<String> arguments) {
        TerminalOptions options;
        try {
            options = TerminalOptions.parse(arguments);
        } catch (TerminalOptions.BadOption e) {
            say(e.sentence());
            return WRONG_USE;
        }
        Platform.startup(() -> {}); // the toolkit comes up while the ledger opens
        try {
            return start(Terminal.open(options, Clock.systemUTC()));
        } catch (NodeException e) {
            say(e.sentence());
            return CANNOT_START;
        }
    }

    private int start(Terminal terminal) {
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::close, "end"));
        terminal.enrol().ifPresent(result -> say(result.sentence()));
        terminal.furnish();
        Optional<PlaceId> village = terminal.place();
        if (village.isEmpty()) {
            say(Sentence.of("terminals.notEnrolled"));
            return CANNOT_START;
        }
        Platform.runLater(() -> terminal.show(village.get()));
        terminal.serve(village.get());
        return 0;
    }

    private void say(Sentence sentence) {
        out.println(texts.render(sentence));
    }
}
