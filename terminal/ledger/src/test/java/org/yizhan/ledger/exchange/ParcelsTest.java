package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.exchange.Recordings.BYTES;
import static org.yizhan.ledger.exchange.Recordings.assertThere;
import static org.yizhan.ledger.exchange.Recordings.keep;
import static org.yizhan.ledger.exchange.Recordings.notice;
import static org.yizhan.ledger.exchange.Recordings.subject;
import static org.yizhan.ledger.nodes.County.NEIGHBOUR;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;
import static org.yizhan.ledger.nodes.County.put;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.storage.SmallDisk;

/// Recordings and pictures over the line: after the facts, resumed, within the month's megabytes.
class ParcelsTest extends OneTerminal {

    private final AtomicInteger monthlyMegabytes = new AtomicInteger();

    private Courier courier(TerminalNode node) {
        Settings settings =
                new Settings() {
                    @Override
                    public <T> T get(Setting<T> setting) {
                        return setting.parse().apply(String.valueOf(monthlyMegabytes.get()));
                    }
                };
        return new Courier(
                node.ledger(),
                node.blobs(),
                new Allowance(node.ledger(), settings, node.clock()),
                new FactTypes(Features.types()));
    }

    private Outcome exchange(Transport wire) {
        return County.rounds(terminal).with(courier(terminal)).run(wire);
    }

    /// A line that breaks after so many messages.
    private Transport breakingAfter(int messages, AtomicLong bytes) {
        AtomicInteger left = new AtomicInteger(messages);
        return (route, message) -> {
            bytes.addAndGet(message.length);
            if (left.getAndDecrement() <= 0) {
                return new Reply.Failed(Reply.Cause.UNREACHABLE);
            }
            Reply reply = county.wire().send(route, message);
            bytes.addAndGet(reply instanceof Reply.Answer answer ? answer.bytes().length : 0);
            return reply;
        };
    }

    @Test
    void goUpAfterTheFactsAndAreThereToTheByte() throws IOException {
        BlobRef ref = keep(terminal.blobs(), terminal.ledger(), VILLAGE, 1);
        household(terminal.ledger(), VILLAGE, "1号");
        assertEquals(new Outcome.Drained(), exchange(county.wire()));
        assertThere(county.hub().blobs(), ref, 1);
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void comeDownFromTheHubAndFromAnotherTerminalThroughIt() throws IOException {
        BlobRef above = keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, 2);
        BlobRef own = keep(terminal.blobs(), terminal.ledger(), VILLAGE, 3);
        exchange(county.wire());
        assertThere(terminal.blobs(), above, 2);
        try (TerminalNode second = county.enrolled("second", VILLAGE)) {
            County.rounds(second).with(courier(second)).run(county.wire());
            assertThere(second.blobs(), own, 3);
        }
    }

    @Test
    void goOnInBothDirectionsWhereTheLineWasCut() throws IOException {
        BlobRef up = keep(terminal.blobs(), terminal.ledger(), VILLAGE, 4);
        BlobRef down = keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, 5);
        AtomicLong bytes = new AtomicLong();
        for (int cut = 0; cut < 40 && !county.hub().blobs().has(up.name()); cut++) {
            exchange(breakingAfter(3, bytes));
        }
        exchange(breakingAfter(10, bytes));
        assertThere(county.hub().blobs(), up, 4);
        assertThere(terminal.blobs(), down, 5);
        assertTrue(bytes.get() < 2 * BYTES * 1.7, "sent again from the start: " + bytes);
    }

    @Test
    void areRefusedWhereNoFactOfTheTerminalsPlacesNamesThem() throws IOException {
        BlobRef ref = keep(terminal.blobs(), terminal.ledger(), NEIGHBOUR, 6);
        exchange(county.wire());
        assertFalse(county.hub().blobs().has(ref.name()));
    }

    @Test
    void areNotKeptWhereTheyCameAltered() throws IOException {
        BlobRef ref = keep(terminal.blobs(), terminal.ledger(), VILLAGE, 7);
        Path file = folder.resolve("terminal/blobs").resolve(ref.name());
        exchange(breakingAfter(4, new AtomicLong())); // a part is there
        byte[] sealed = java.nio.file.Files.readAllBytes(file);
        sealed[sealed.length - 5] ^= 1;
        java.nio.file.Files.write(file, sealed);
        assertEquals(new Outcome.Drained(), exchange(county.wire()));
        assertFalse(county.hub().blobs().has(ref.name()));
        assertEquals(new Outcome.Drained(), exchange(county.wire())); // and nothing is stuck
    }

    @Test
    void waitForNextMonthWhereThisOneIsUsedUpAndFactsGoOn() throws IOException {
        monthlyMegabytes.set(1);
        for (int seed = 10; seed < 14; seed++) {
            keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, seed);
        }
        exchange(county.wire());
        Courier.Waiting waiting = courier(terminal).waiting(VILLAGE);
        assertEquals(2, waiting.count(), "two of 400 KB go into 1 MB");
        assertEquals(2, waiting.tooMuch());
        assertEquals("nodes.mediaComing", media().what().key(), "the village's own has no limit");
        put(
                terminal.ledger(),
                VILLAGE,
                SettingFacts.SETTING,
                SettingFacts.subject(Allowance.MONTHLY_MEGABYTES.name()),
                new SettingFacts.Value(Allowance.MONTHLY_MEGABYTES.name(), "1"));
        assertEquals("nodes.mediaNextMonth", media().what().key());
        household(terminal.ledger(), VILLAGE, "2号");
        assertEquals(new Outcome.Drained(), exchange(county.wire()));
        assertEquals(List.of("2号"), households(county.hub().ledger(), VILLAGE));
        county.setTime(terminal.clock().instant().plusSeconds(40L * 24 * 3600));
        exchange(county.wire());
        exchange(county.wire());
        assertEquals(0, courier(terminal).waiting(VILLAGE).count());
    }

    @Test
    void leaveTheDisksLastTenthToFactsAndComeOnceThereIsRoom() throws IOException {
        Path media = folder.resolve("terminal/blobs");
        terminal.close();
        try (SmallDisk disk = SmallDisk.mount(media, 2)) {
            terminal = county.terminal("terminal");
            Path rubbish = Files.write(disk.path().resolve("rubbish"), new byte[1_300_000]);
            for (int seed = 30; seed < 33; seed++) {
                keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, seed);
            }
            household(county.hub().ledger(), VILLAGE, "3号");
            assertEquals(new Outcome.Drained(), exchange(county.wire()));
            assertEquals(List.of("3号"), households(terminal.ledger(), VILLAGE));
            Courier.Waiting waiting = courier(terminal).waiting(VILLAGE);
            assertEquals(2, waiting.count(), "one of 400 KB goes into what is left");
            assertEquals(2, waiting.noRoom());
            assertEquals("nodes.mediaNoRoom", media().what().key());
            Files.delete(rubbish);
            exchange(county.wire());
            assertEquals(0, courier(terminal).waiting(VILLAGE).count());
            disk.fill();
            assertThrows(
                    IOException.class,
                    () -> terminal.blobs().put(new ByteArrayInputStream(new byte[1])));
            terminal.close();
        }
        terminal = county.terminal("terminal");
    }

    private Finding media() {
        return terminal.checks().stream()
                .map(Check::run)
                .filter(finding -> finding.check().equals("media"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areNotAskedForAnyMoreWhereTheFactWasReplaced() throws IOException {
        BlobRef old = keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, 20);
        BlobRef now = county.hub().blobs().put(new ByteArrayInputStream(new byte[21_000]));
        put(county.hub().ledger(), TOWNSHIP, NoticeFacts.NOTICE, subject(20), notice(now));
        exchange(county.wire());
        assertFalse(terminal.blobs().has(old.name()));
        assertTrue(terminal.blobs().has(now.name()));
    }
}
