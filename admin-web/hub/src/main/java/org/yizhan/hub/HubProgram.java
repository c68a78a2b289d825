package org.yizhan.hub;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.nodes.NodeException;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.web.terminals.LifeSigns;

/// The hub's program. It has no screen, so what a terminal would show stands on its console; in the
/// demo, the enrolment code also in the file `enrolment-code` of its data folder.
public final class HubProgram {
    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 1;
    private static final long BETWEEN_LOOKS = 2_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Texts texts = Texts.load(Language.ZH_CN);

    private HubProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        int status = new HubProgram().run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(List<String> arguments) throws InterruptedException {
        HubOptions options;
        try {
            options = HubOptions.parse(arguments);
        } catch (HubException e) {
            say(e.sentence());
            return WRONG_USE;
        }
        try {
            serve(Hub.start(options, InstantSource.system()), options);
            return 0;
        } catch (HubException e) {
            say(e.sentence());
        } catch (NodeException e) {
            say(e.sentence());
        }
        return CANNOT_START;
    }

    private void serve(Hub hub, HubOptions options) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "end"));
        hub.demoCode()
                .ifPresent(code -> {
                    DurableFiles.write(
                            options.data().resolve("enrolment-code"),
                            code.text().getBytes(StandardCharsets.UTF_8));
                    say(
                            Sentence.of(
                                    "hub.enrolment",
                                    "place",
                                    DemoPlaces.VILLAGE.name(),
                                    "code",
                                    code.text()));
                });
        say(Sentence.of("hub.fingerprint", "fingerprint", hub.fingerprint()));
        say(Sentence.of("hub.open", "address", hub.pages()));
        LifeSigns signs = LifeSigns.of(System.getenv());
        signs.ready();
        showFirstAccountCodes(hub, signs);
    }

    /// Until the program is ended.
    private void showFirstAccountCodes(Hub hub, LifeSigns signs) throws InterruptedException {
        Optional<String> shown = Optional.empty();
        while (true) {
            Optional<String> code = hub.firstAccountCode();
            if (!code.equals(shown)) {
                code.ifPresent(now -> say(Sentence.of("hub.firstAccount", "code", now)));
                shown = code;
            }
            signs.alive();
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void say(Sentence sentence) {
        out.println(texts.render(sentence));
    }
}
