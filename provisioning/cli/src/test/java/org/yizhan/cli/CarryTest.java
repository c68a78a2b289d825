package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;

/// `yizhan stick`, `backup`, `restore` and `keys`, on real nodes, running and not.
class CarryTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final PlaceId VILLAGE = new PlaceId("999901100201");

    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir Path folder;
    @TempDir Path stick;

    private int run(String... arguments) {
        Console console =
                new Console(
                        Texts.load(Language.ZH_CN),
                        new PrintWriter(out),
                        new PrintWriter(complaints));
        return Yizhan.commandLine(console).execute(arguments);
    }

    private void done(String... arguments) {
        assertEquals(0, run(arguments), () -> out + complaints.toString());
    }

    private static NodeSetup setup() {
        return NodeSetup.real(CLOCK, "0.1.0");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private TerminalNode terminal() {
        return TerminalNode.open(folder.resolve("terminal"), setup());
    }

    private HubNode hub() {
        return HubNode.open(folder.resolve("hub"), setup());
    }

    @BeforeEach
    void enrol() {
        try (HubNode hub = hub();
                TerminalNode terminal = terminal()) {
            HubLink.Address nowhere = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
            terminal.enrol(hub.desk().offer(VILLAGE, "村部一楼大厅", nowhere), hub::answer);
        }
    }

    private static void write(Ledger ledger, String number) {
        Household household = new Household(number, "一组");
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                Draft.of(ResidentFacts.HOUSEHOLD, SubjectId.named(number), household));
    }

    private static List<String> read(Ledger ledger) {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).list(VILLAGE)).stream()
                .map(entry -> entry.value().number())
                .sorted()
                .toList();
    }

    @Test
    void aStickCarriesRecordsBetweenProgramsThatRun() {
        try (HubNode hub = hub();
                TerminalNode terminal = terminal()) {
            write(terminal.ledger(), "1号");
            write(hub.ledger(), "2号");
            done("stick", "--data", at("terminal"), stick.toString());
            done("stick", "--data", at("hub"), stick.toString());
            done("stick", "--data", at("terminal"), stick.toString());
            assertEquals(List.of("1号", "2号"), read(terminal.ledger()));
            assertEquals(List.of("1号", "2号"), read(hub.ledger()));
        }
        assertTrue(out.toString().contains("带到县里"), out::toString);
    }

    @Test
    void aStickCarriesRecordsBetweenProgramsThatDoNotRun() {
        try (TerminalNode terminal = terminal()) {
            write(terminal.ledger(), "1号");
        }
        done("stick", "--data", at("terminal"), stick.toString());
        done("stick", "--json", "--data", at("hub"), stick.toString());
        try (HubNode hub = hub()) {
            assertEquals(List.of("1号"), read(hub.ledger()));
        }
    }

    @Test
    void withoutAStickOrANodeItSaysSo() {
        assertEquals(
                ExitCode.FILES.number(), run("stick", "--data", at("terminal"), at("no-stick")));
        assertEquals(
                ExitCode.FILES.number(), run("stick", "--data", at("nobody"), stick.toString()));
        assertTrue(complaints.toString().contains("请把 U 盘插好"), complaints::toString);
    }

    @Test
    void aRunningTerminalIsBackedUpAndRestoredWithAPassphrase() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "一句口令\n");
        Path file = folder.resolve("it.backup");
        try (TerminalNode terminal = terminal()) {
            write(terminal.ledger(), "1号");
            assertEquals(
                    ExitCode.USAGE.number(),
                    run("backup", "--data", at("terminal"), file.toString()));
            done(
                    "backup",
                    "--data",
                    at("terminal"),
                    "--passphrase",
                    words.toString(),
                    file.toString());
        }
        done("restore", "--data", at("again"), "--passphrase", words.toString(), file.toString());
        try (TerminalNode again = TerminalNode.open(folder.resolve("again"), setup())) {
            assertEquals(List.of("1号"), read(again.ledger()));
        }
        assertEquals(
                ExitCode.FILES.number(),
                run(
                        "restore",
                        "--data",
                        at("again"),
                        "--passphrase",
                        words.toString(),
                        file.toString()));
        assertEquals(
                ExitCode.USAGE.number(), run("restore", "--data", at("third"), file.toString()));
    }

    @Test
    void aRecoveryKeyIsMadeGivenAndOpensADeadDiskAndABackup() throws IOException {
        done("keys", "new", at("safe"));
        assertEquals(ExitCode.FILES.number(), run("keys", "new", at("safe")));
        done("keys", "use", "--data", at("hub"), at("safe/recovery.public"));
        try (HubNode hub = hub();
                TerminalNode terminal = terminal()) {
            terminal.keys().wrapFor(hub.keys().recovery().orElseThrow());
            write(terminal.ledger(), "1号");
            done("backup", "--data", at("terminal"), at("it.backup"));
        }
        done(
                "restore",
                "--data",
                at("again"),
                "--recovery",
                at("safe/recovery.private"),
                at("it.backup"));
        Files.delete(folder.resolve("terminal/keys/wrap.secret"));
        done("keys", "recover", "--data", at("terminal"), at("safe/recovery.private"));
        try (TerminalNode terminal = terminal()) {
            assertEquals(List.of("1号"), read(terminal.ledger()));
        }
    }

    @Test
    void theHubsNextKeyIsMadeAndToldOfOnTheHubOnly() throws IOException {
        done("keys", "next", "--data", at("hub"));
        assertEquals(ExitCode.FILES.number(), run("keys", "next", "--data", at("terminal")));
        assertTrue(Files.exists(folder.resolve("hub/keys/certificate.next")));
        assertFalse(Files.exists(folder.resolve("terminal/keys/certificate.next")));
    }
}
