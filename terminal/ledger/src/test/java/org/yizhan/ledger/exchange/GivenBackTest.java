package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.COUNTY;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.notices.NoticeFacts;

/// A hub was put back from an old backup and forgot what the county published since; terminals
/// still have it and offer it, and a person says whether it counts.
class GivenBackTest {
    private static final Outcome DRAINED = new Outcome.Drained();

    @TempDir Path folder;
    private County county;
    private TerminalNode terminal;
    private TerminalNode other;

    @BeforeEach
    void enrol() throws IOException {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        other = county.enrolled("other", VILLAGE);
        publish(TOWNSHIP, "旧的");
        county.exchange(terminal);
        county.stopHub();
        copy("hub", "kept");
        county.startHub();
    }

    @AfterEach
    void close() {
        terminal.close();
        other.close();
        county.close();
    }

    private void copy(String from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(to).resolve(folder.resolve(from).relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void publish(PlaceId place, String title) {
        put(
                county.hub().ledger(),
                place,
                NoticeFacts.NOTICE,
                SubjectId.named("notice/" + title),
                new Notice(
                        title,
                        List.of("请大家看一看。"),
                        "乡政府",
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static List<String> notices(Ledger ledger, PlaceId place) {
        return ledger.read(views -> views.register(NoticeFacts.NOTICE).list(place)).stream()
                .map(entry -> entry.value().title())
                .sorted()
                .toList();
    }

    private List<String> atTheHub(PlaceId place) {
        return notices(county.hub().ledger(), place);
    }

    private void restoreTheHub() throws IOException {
        county.stopHub();
        copy("kept", "hub");
        county.startHub();
    }

    private SubjectId node() {
        return terminal.keys().publicKeys().node();
    }

    /// Both terminals got what was published; the hub forgot it.
    private void forget() throws IOException {
        publish(TOWNSHIP, "新的");
        publish(COUNTY, "县里的");
        household(county.hub().ledger(), TOWNSHIP, "不给人看的");
        county.exchange(terminal);
        county.exchange(other);
        restoreTheHub();
        assertEquals(List.of("旧的"), atTheHub(TOWNSHIP));
    }

    @Test
    void whatOnlyTerminalsStillHaveWaitsForAPersonAndComesBack() throws IOException {
        forget();
        county.exchange(terminal);
        assertEquals(DRAINED, county.exchange(terminal));
        assertEquals(List.of("旧的"), atTheHub(TOWNSHIP), "nobody has decided");
        SetAside.Waiting waiting = county.hub().setAside().waiting().getFirst();
        assertEquals(node(), waiting.terminal());
        assertEquals(Set.of(TOWNSHIP, COUNTY), waiting.places());
        assertEquals(2L, waiting.types().get(NoticeFacts.NOTICE.name()));
        assertEquals(3, county.hub().setAside().admit(node()).accepted());
        assertEquals(List.of("新的", "旧的"), atTheHub(TOWNSHIP));
        assertEquals(List.of("县里的"), atTheHub(COUNTY));
        assertTrue(county.hub().setAside().waiting().isEmpty());
        try (TerminalNode later = county.enrolled("later", VILLAGE)) {
            assertEquals(DRAINED, county.exchange(later));
            assertEquals(List.of("新的", "旧的"), notices(later.ledger(), TOWNSHIP));
        }
    }

    @Test
    void itIsOfferedOnceAndBySomebodyOnly() throws IOException {
        forget();
        county.exchange(terminal);
        county.exchange(terminal);
        county.exchange(other);
        assertEquals(DRAINED, county.exchange(other));
        assertEquals(1, county.hub().setAside().waiting().size());
        int[] bytes = {0};
        Transport counting =
                (route, message) -> {
                    bytes[0] += message.length;
                    return county.wire().send(route, message);
                };
        assertEquals(DRAINED, County.rounds(terminal).run(counting));
        assertTrue(bytes[0] < 1_000, "an idle exchange carries nothing: " + bytes[0]);
    }

    @Test
    void aTerminalThatNeverHadItIsNotTroubled() throws IOException {
        publish(TOWNSHIP, "新的");
        county.exchange(terminal);
        restoreTheHub();
        county.exchange(terminal);
        county.exchange(terminal);
        assertEquals(1, county.hub().setAside().count(node()));
        assertEquals(DRAINED, county.exchange(other));
        assertEquals(List.of("旧的"), notices(other.ledger(), TOWNSHIP));
    }

    @Test
    void theCountyGoesOnPublishingMeanwhileAndNothingIsLost() throws IOException {
        forget();
        publish(TOWNSHIP, "后来的"); // where the forgotten ones stood
        for (int i = 0; i < 6; i++) {
            county.exchange(terminal);
        }
        assertEquals(List.of("后来的", "新的", "旧的"), notices(terminal.ledger(), TOWNSHIP));
        county.hub().setAside().admit(node());
        assertEquals(List.of("后来的", "新的", "旧的"), atTheHub(TOWNSHIP));
        assertEquals(DRAINED, county.exchange(terminal));
        assertTrue(county.hub().setAside().waiting().isEmpty());
    }

    @Test
    void itComesBackByStickToo() throws IOException {
        forget();
        Path carried = Files.createDirectory(folder.resolve("stick"));
        for (int trip = 0; trip < 2; trip++) {
            new Stick(carried).atTerminal(terminal.letters().orElseThrow());
            new Stick(carried).atHub(county.hub().letters());
        }
        new Stick(carried).atTerminal(terminal.letters().orElseThrow());
        new Stick(carried).atHub(county.hub().letters());
        assertTrue(county.hub().setAside().admit(node()).accepted() > 0);
        assertEquals(List.of("新的", "旧的"), atTheHub(TOWNSHIP));
    }

    @Test
    void aTerminalThatMakesRecordsOfTheCountyUpGetsNoneIn() {
        put(
                terminal.ledger(),
                TOWNSHIP,
                NoticeFacts.NOTICE,
                SubjectId.named("notice/forged"),
                new Notice(
                        "假的",
                        List.of("假的"),
                        "乡政府",
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        household(terminal.ledger(), TOWNSHIP, "冒充的");
        county.exchange(terminal);
        county.exchange(terminal);
        assertEquals(List.of("旧的"), atTheHub(TOWNSHIP));
        county.exchange(other);
        assertFalse(notices(other.ledger(), TOWNSHIP).contains("假的"));
        county.hub().setAside().admit(node());
        assertEquals(
                List.of(),
                County.households(county.hub().ledger(), TOWNSHIP),
                "what no terminal may know is not taken from one, whoever agrees");
    }
}
