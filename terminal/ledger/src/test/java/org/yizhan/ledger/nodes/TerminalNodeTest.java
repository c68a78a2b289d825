package org.yizhan.ledger.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.time.TrustedClock;

class TerminalNodeTest {
    private static final SubjectId DOOR = SubjectId.named("household/1");

    @TempDir Path folder;

    private TerminalNode open() {
        return open("1");
    }

    private TerminalNode open(String program) {
        return open(folder, program);
    }

    private static TerminalNode open(Path folder, String program) {
        return TerminalNode.open(
                folder,
                new NodeSetup(
                        new TrustedClock(InstantSource.fixed(NOW), () -> 0, NOW),
                        Ids.secure(),
                        Map.of(),
                        program));
    }

    private static void write(TerminalNode node, String number) {
        node.ledger().record(VILLAGE, new Actor.Program(), household(DOOR, number));
    }

    private static Draft<Household> household(SubjectId id, String number) {
        return Draft.of(ResidentFacts.HOUSEHOLD, id, new Household(number, "一组"));
    }

    private static Optional<String> shown(TerminalNode node) {
        return node.ledger()
                .read(views -> views.register(ResidentFacts.HOUSEHOLD).find(VILLAGE, DOOR))
                .map(entry -> entry.value().number());
    }

    private static Finding data(TerminalNode node) {
        return node.checks().stream()
                .map(Check::run)
                .filter(finding -> finding.check().equals("data"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTerminalThatWasNeverHarmedFindsNothingBroken() {
        try (TerminalNode node = open()) {
            node.standAlone(VILLAGE);
            assertEquals(
                    List.of(
                            "keys.besideTheData",
                            "nodes.sound",
                            "nodes.author",
                            "nodes.setbacks",
                            "nodes.media"),
                    node.checks().stream().map(check -> check.run().what().key()).toList());
        }
    }

    @Test
    void showsTheSameAfterARestart() {
        try (TerminalNode node = open()) {
            assertEquals(Optional.empty(), node.place());
            node.standAlone(VILLAGE);
            write(node, "12号");
        }
        try (TerminalNode node = open()) {
            assertEquals(Optional.of(VILLAGE), node.place());
            assertEquals(Optional.of("12号"), shown(node));
            write(node, "13号");
            assertEquals(Optional.of("13号"), shown(node));
            assertEquals(Severity.GOOD, data(node).severity());
        }
    }

    @Test
    void isHeldByOneProgramAtATime() {
        try (TerminalNode _ = open()) {
            NodeException second = assertThrows(NodeException.class, this::open);
            assertEquals("nodes.inUse", second.sentence().key());
        }
        open().close();
    }

    @Test
    void startsWithoutTheSnapshotWhenItIsDamaged() throws IOException {
        try (TerminalNode node = open()) {
            write(node, "12号");
        }
        Path snapshot = folder.resolve("views.sealed");
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2] ^= 1;
        Files.write(snapshot, bytes);
        try (TerminalNode node = open()) {
            assertEquals(Optional.of("12号"), shown(node));
        }
    }

    @Test
    void startsWithoutTheSnapshotOfAnotherDatabase() throws IOException {
        try (TerminalNode node = open()) {
            write(node, "12号");
        }
        Files.delete(folder.resolve("facts.db"));
        try (TerminalNode node = open()) {
            assertEquals(Optional.empty(), shown(node));
        }
    }

    @Test
    void writesTheSnapshotAtOnceWhenAPowerCutHasMadeTheStartSlow()
            throws IOException, InterruptedException {
        Path cut = Files.createDirectory(folder.resolve("cut"));
        try (TerminalNode node = open()) {
            Draft<?>[] many =
                    IntStream.range(0, 300)
                            .mapToObj(i -> household(SubjectId.named("household/" + i), i + "号"))
                            .toArray(Draft[]::new);
            node.ledger().record(VILLAGE, new Actor.Program(), many);
            asThePowerCutLeftIt(cut);
        }
        try (WatchService watch = cut.getFileSystem().newWatchService()) {
            cut.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            try (TerminalNode node = open(cut, "1")) {
                assertTrue(node.ledger().caughtUp() >= 300);
                assertTrue(comes(watch, "views.sealed"));
            }
        }
        try (TerminalNode node = open(cut, "1")) {
            assertEquals(0, node.ledger().caughtUp());
        }
    }

    private void asThePowerCutLeftIt(Path cut) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path copy = cut.resolve(folder.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    private static boolean comes(WatchService watch, String name) throws InterruptedException {
        WatchKey key = watch.poll(30, TimeUnit.SECONDS);
        while (key != null) {
            if (key.pollEvents().stream()
                    .anyMatch(event -> String.valueOf(event.context()).equals(name))) {
                return true;
            }
            key.reset();
            key = watch.poll(30, TimeUnit.SECONDS);
        }
        return false;
    }

    @Test
    void makesTheViewsAnewForAnotherProgram() {
        try (TerminalNode node = open()) {
            write(node, "12号");
        }
        try (TerminalNode node = open("2")) {
            assertEquals(Optional.of("12号"), shown(node));
        }
    }

    @Test
    void setsADamagedDatabaseAsideAndGoesOnAsANewAuthor() throws IOException {
        long before;
        try (TerminalNode node = open()) {
            node.standAlone(VILLAGE);
            before = node.ledger().author();
            for (int i = 0; i < 200; i++) {
                write(node, i + "号");
            }
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("facts.db").toFile(), "rw")) {
            for (int page = 2; page < 20; page++) {
                file.seek(page * 4096L);
                file.write(new byte[512]);
            }
        }
        try (TerminalNode node = open()) {
            assertEquals(Severity.BROKEN, data(node).severity());
            assertTrue(Files.exists(folder.resolve("facts.db.damaged-1")));
            assertNotEquals(before, node.ledger().author());
            assertEquals(Optional.of(VILLAGE), node.place());
            write(node, "14号");
            assertEquals(Optional.of("14号"), shown(node));
        }
    }

    @Test
    void leavesNoReadableRecordOnTheDisk() throws IOException {
        try (TerminalNode node = open()) {
            write(node, "一百二十号院");
        }
        byte[] secret = "一百二十号院".getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertEquals(
                        -1,
                        content.indexOf(new String(secret, StandardCharsets.ISO_8859_1)),
                        file.toString());
            }
        }
    }
}
