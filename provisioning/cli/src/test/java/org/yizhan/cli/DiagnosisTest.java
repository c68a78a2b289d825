package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.terminals.DiagnosisCommand;
import org.yizhan.cli.terminals.TerminalChecks;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;
import picocli.CommandLine;

/// What leaves a machine for somebody far away, from a terminal with a person in it and a log that
/// says too much.
class DiagnosisTest {
    private static final PlaceId VILLAGE = new PlaceId("999901100201");
    private static final String NAME = "欧阳秀英";
    private static final String PHONE = "13812345678";
    private static final String CARD = "20123456789012345678901234567890123456789";
    private static final String HOUSE = "二组12号";
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    @TempDir Path folder;

    private void live() {
        NodeSetup setup = NodeSetup.real(InstantSource.fixed(NOW), "0.1.0");
        try (TerminalNode node = TerminalNode.open(folder.resolve("data"), setup)) {
            node.standAlone(VILLAGE);
            node.ledger()
                    .record(
                            VILLAGE,
                            new Actor.Program(),
                            Draft.of(
                                    ResidentFacts.RESIDENT,
                                    SubjectId.named("one"),
                                    new Resident(
                                            NAME,
                                            Optional.empty(),
                                            Gender.FEMALE,
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(PHONE),
                                            false)),
                            Draft.of(
                                    ResidentFacts.HOUSEHOLD,
                                    SubjectId.named("two"),
                                    new Household(HOUSE, "二组")));
        }
    }

    private Map<String, String> bundle() throws IOException {
        Path log = folder.resolve("log");
        Files.writeString(
                log,
                """
                2026-11-22 14:30:05.120 WARN  o.y.k.Kiosk - %s of %s cannot be read
                2026-11-22 14:30:06.001 ERROR o.y.s.Scan - no card: %s, called 138 1234 5678 or 138-1234-5678
                2026-11-22 14:30:07.000 INFO  o.y.l.Ledger - took 1234567 ns at a3f01234567890bc
                """
                        .formatted(NAME, HOUSE, CARD));
        Path file = folder.resolve("out.zip");
        StringWriter complaints = new StringWriter();
        Console console =
                new Console(
                        Texts.load(Language.ZH_CN),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(complaints));
        InstantSource machine = InstantSource.fixed(NOW);
        DiagnosisCommand command =
                new DiagnosisCommand(
                        console,
                        new TerminalChecks("0.1.0", machine),
                        machine,
                        List.of("cat", log.toString()));
        int status =
                new CommandLine(command)
                        .execute(file.toString(), "--data", folder.resolve("data").toString());
        assertEquals(0, status, complaints::toString);
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void nobodysNameNumberOrHouseLeavesTheMachine() throws IOException {
        live();
        for (Map.Entry<String, String> entry : bundle().entrySet()) {
            for (String personal :
                    List.of(NAME, "秀英", PHONE, "1234 5678", "1234-5678", "345678901", HOUSE)) {
                assertFalse(entry.getValue().contains(personal), entry.getKey() + ": " + personal);
            }
        }
    }

    @Test
    void whatHelpsIsThere() throws IOException {
        live();
        Map<String, String> bundle = bundle();
        String log = bundle.getOrDefault("log.txt", "");
        assertTrue(log.contains("2026-11-22 14:30:05.120 WARN"), log);
        assertTrue(log.contains("cannot be read"), log);
        assertTrue(log.contains("a3f01234567890bc"), log);
        assertTrue(bundle.getOrDefault("files.txt", "").contains("facts.db "));
        assertTrue(bundle.getOrDefault("findings-zh.txt", "").contains("disk"));
        assertTrue(bundle.getOrDefault("findings-en.txt", "").contains("The disk has"));
    }
}
