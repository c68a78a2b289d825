package org.yizhan.ledger.exchange;

import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

/// A program with less memory than what is exchanged: long records go to the hub on a stick, come
/// from there over a line to another terminal, and those of a terminal that was shut out wait and
/// are taken in; then the first terminal starts again.
final class SmallHeap {
    private static final int CHARACTERS = 8_000;
    private static final int AT_ONCE = 20;

    private SmallHeap() {}

    /// Arguments: an empty folder, how many records, and how many after the terminal was shut out.
    /// Prints how many the hub and the other terminal have, how many wait at the hub, how many it has
    /// at last, and how many the first terminal has after its start.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int facts = Integer.parseInt(arguments[1]);
        int late = Integer.parseInt(arguments[2]);
        try (County county = new County(folder);
                TerminalNode one = county.enrolled("one", VILLAGE);
                TerminalNode two = county.enrolled("two", VILLAGE)) {
            record(one.ledger(), 0, facts);
            Stick stick = new Stick(Files.createDirectory(folder.resolve("stick")));
            stick.atTerminal(one.letters().orElseThrow());
            stick.atHub(county.hub().letters());
            county.exchange(two);
            System.out.println(count(county.hub().ledger()) + " " + count(two.ledger()));
            county.hub().desk().revoke(one.keys().publicKeys());
            record(one.ledger(), facts, facts + late);
            county.exchange(one);
            SetAside aside = county.hub().setAside();
            System.out.println(aside.waiting().getFirst().count());
            aside.admit(one.keys().publicKeys().node());
            System.out.println(count(county.hub().ledger()));
        }
        startWithoutASnapshot(folder);
    }

    /// As after an update: every view is made from the facts again.
    private static void startWithoutASnapshot(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("one/views.sealed"));
        try (County county = new County(folder);
                TerminalNode one = county.terminal("one")) {
            System.out.println(count(one.ledger()));
        }
    }

    private static void record(Ledger ledger, int from, int to) {
        Random random = new Random(from);
        for (int done = from; done < to; done += AT_ONCE) {
            List<String> texts = new ArrayList<>();
            for (int i = done; i < Math.min(to, done + AT_ONCE); i++) {
                texts.add(i + text(random));
            }
            households(ledger, VILLAGE, texts);
        }
    }

    /// Three bytes a character, and hardly shorter when it is compressed.
    private static String text(Random random) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        random.ints(CHARACTERS, 0x4e00, 0x9f00).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static long count(Ledger ledger) {
        return ledger.read(views ->
                views.handle()
                        .createQuery("SELECT COUNT(*) FROM register WHERE type LIKE '%household'")
                        .mapTo(Long.class)
                        .one());
    }
}
