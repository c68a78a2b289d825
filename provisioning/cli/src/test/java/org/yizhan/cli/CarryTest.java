package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.texts.Language;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;

/// `yizhan stick`, `backup`, `restore` and `keys`, on real nodes, running and not.
class CarryTest {
    private final Shell yizhan = new Shell(Language.ZH_CN);

    @TempDir Path folder;
    @TempDir Path stick;
    private HubAndTerminal county;

    @BeforeEach
    void enrol() {
        county = new HubAndTerminal(folder);
        county.make();
    }

    private static void write(Ledger ledger, String number) {
        Household household = new Household(number, "一组");
        ledger.record(
                HubAndTerminal.VILLAGE,
                new Actor.Program(),
                Draft.of(ResidentFacts.HOUSEHOLD, SubjectId.named(number), household));
    }

    private static List<String> read(Ledger ledger) {
        return ledger
                .read(views -> views.register(ResidentFacts.HOUSEHOLD).list(HubAndTerminal.VILLAGE))
                .stream()
                .map(entry -> entry.value().number())
                .sorted()
                .toList();
    }

    @Test
    void aStickCarriesRecordsBetweenProgramsThatRun() {
        try (HubNode hub = county.hub();
                TerminalNode terminal = county.terminal()) {
            write(terminal.ledger(), "1号");
            write(hub.ledger(), "2号");
            yizhan.done("stick", "--data", county.at("terminal"), stick.toString());
            yizhan.done("stick", "--data", county.at("hub"), stick.toString());
            yizhan.done("stick", "--data", county.at("terminal"), stick.toString());
            assertEquals(List.of("1号", "2号"), read(terminal.ledger()));
            assertEquals(List.of("1号", "2号"), read(hub.ledger()));
        }
        assertTrue(yizhan.said().contains("带到县里"), yizhan::said);
    }

    @Test
    void aStickCarriesRecordsBetweenProgramsThatDoNotRun() {
        try (TerminalNode terminal = county.terminal()) {
            write(terminal.ledger(), "1号");
        }
        yizhan.done("stick", "--data", county.at("terminal"), stick.toString());
        yizhan.done("stick", "--json", "--data", county.at("hub"), stick.toString());
        try (HubNode hub = county.hub()) {
            assertEquals(List.of("1号"), read(hub.ledger()));
        }
    }

    @Test
    void withoutAStickOrANodeItSaysSo() {
        assertEquals(
                ExitCode.FILES.number(),
                yizhan.run("stick", "--data", county.at("terminal"), county.at("no-stick")));
        assertEquals(
                ExitCode.FILES.number(),
                yizhan.run("stick", "--data", county.at("nobody"), stick.toString()));
        assertTrue(yizhan.complained().contains("请把 U 盘插好"), yizhan::complained);
    }

    @Test
    void aRunningTerminalIsBackedUpAndRestoredWithAPassphrase() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "一句口令\n");
        Path file = folder.resolve("it.backup");
        try (TerminalNode terminal = county.terminal()) {
            write(terminal.ledger(), "1号");
            assertEquals(
                    ExitCode.USAGE.number(),
                    yizhan.run("backup", "--data", county.at("terminal"), file.toString()));
            yizhan.done(
                    "backup",
                    "--data",
                    county.at("terminal"),
                    "--passphrase",
                    words.toString(),
                    file.toString());
        }
        yizhan.done(
                "restore",
                "--data",
                county.at("again"),
                "--passphrase",
                words.toString(),
                file.toString());
        try (TerminalNode again = county.terminal("again")) {
            assertEquals(List.of("1号"), read(again.ledger()));
        }
        assertEquals(
                ExitCode.FILES.number(),
                yizhan.run(
                        "restore",
                        "--data",
                        county.at("again"),
                        "--passphrase",
                        words.toString(),
                        file.toString()));
        assertEquals(
                ExitCode.USAGE.number(),
                yizhan.run("restore", "--data", county.at("third"), file.toString()));
    }

    @Test
    void aRecoveryKeyIsMadeGivenAndOpensADeadDiskAndABackup() throws IOException {
        yizhan.done("keys", "new", county.at("safe"));
        assertEquals(ExitCode.FILES.number(), yizhan.run("keys", "new", county.at("safe")));
        yizhan.done("keys", "use", "--data", county.at("hub"), county.at("safe/recovery.public"));
        try (HubNode hub = county.hub();
                TerminalNode terminal = county.terminal()) {
            terminal.keys().wrapFor(hub.keys().recovery().orElseThrow());
            write(terminal.ledger(), "1号");
            yizhan.done("backup", "--data", county.at("terminal"), county.at("it.backup"));
        }
        yizhan.done(
                "restore",
                "--data",
                county.at("again"),
                "--recovery",
                county.at("safe/recovery.private"),
                county.at("it.backup"));
        Files.delete(folder.resolve("terminal/keys/wrap.secret"));
        yizhan.done(
                "keys",
                "recover",
                "--data",
                county.at("terminal"),
                county.at("safe/recovery.private"));
        try (TerminalNode terminal = county.terminal()) {
            assertEquals(List.of("1号"), read(terminal.ledger()));
        }
    }

    @Test
    void theHubsNextKeyIsMadeAndToldOfOnTheHubOnly() throws IOException {
        yizhan.done("keys", "next", "--data", county.at("hub"));
        assertEquals(
                ExitCode.FILES.number(),
                yizhan.run("keys", "next", "--data", county.at("terminal")));
        assertTrue(Files.exists(folder.resolve("hub/keys/certificate.next")));
        assertFalse(Files.exists(folder.resolve("terminal/keys/certificate.next")));
    }
}
