package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.StorageException;

/// Whether phones on the router's Wi-Fi can reach this machine. Many access points keep those who
/// are on their air apart from each other (access-point isolation). By cable that is no matter; over
/// the air a machine that sees nobody but the router is worth a look, until it once saw another.
///
/// @param interfaces the kernel's folder of them (`/sys/class/net`)
/// @param routes the kernel's table (`/proc/net/route`)
/// @param neighbours the kernel's table of who answered (`/proc/net/arp`)
/// @param open remembers the router behind which others were seen
record PhonesCheck(Path interfaces, Path routes, Path neighbours, Path open) implements Check {
    private static final String EVERYWHERE = "00000000";

    /// `ATF_COM` of if_arp.h: this one did answer.
    private static final int ANSWERED = 2;

    private record Neighbour(String address, boolean answered, String hardware, String network) {}

    /// @param address of the router, as in the table of neighbours
    private record Way(String network, String address) {}

    @Override
    public Finding run() {
        Optional<Way> way = way();
        if (way.isEmpty()) {
            return finding(Severity.GOOD, "terminals.phones.none");
        }
        if (!isOnTheAir(way.get().network())) {
            return finding(Severity.GOOD, "terminals.phones.cable");
        }
        return sees(way.get())
                ? finding(Severity.GOOD, "terminals.phones.seen")
                : finding(Severity.LOOK, "terminals.phones.alone");
    }

    private boolean isOnTheAir(String network) {
        Path one = interfaces.resolve(network);
        return Files.exists(one.resolve("wireless")) || Files.exists(one.resolve("phy80211"));
    }

    private boolean sees(Way way) {
        List<Neighbour> answered =
                lines(neighbours).stream()
                        .map(PhonesCheck::neighbour)
                        .filter(one -> one.answered() && one.network().equals(way.network()))
                        .toList();
        String router =
                answered.stream()
                        .filter(one -> one.address().equals(way.address()))
                        .map(Neighbour::hardware)
                        .findFirst()
                        .orElse("");
        if (answered.stream().anyMatch(one -> !one.address().equals(way.address()))) {
            remember(router);
            return true;
        }
        return !router.isEmpty() && lines(open).contains(router);
    }

    /// By which interface and router everything far away is reached.
    private Optional<Way> way() {
        return lines(routes).stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(words -> words.length > 2 && words[1].equals(EVERYWHERE))
                .map(words -> new Way(words[0], address(words[2])))
                .findFirst();
    }

    /// As the kernel writes it: four bytes in hexadecimal, the last first.
    private static String address(String hexadecimal) {
        long number = Long.parseLong(hexadecimal, 16);
        return "%d.%d.%d.%d"
                .formatted(
                        number & 0xff,
                        number >> 8 & 0xff,
                        number >> 16 & 0xff,
                        number >> 24 & 0xff);
    }

    /// `address, type, flags, hardware address, mask, interface`.
    private static Neighbour neighbour(String line) {
        String[] words = line.strip().split("\\s+", -1);
        return words.length == 6 && words[2].startsWith("0x")
                ? new Neighbour(
                        words[0], (Integer.decode(words[2]) & ANSWERED) != 0, words[3], words[5])
                : new Neighbour("", false, "", "");
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            return List.of(); // a machine without networks, or nothing remembered
        }
    }

    /// Where it cannot be written down, it is found out anew.
    private void remember(String router) {
        if (router.isEmpty() || lines(open).contains(router)) {
            return;
        }
        try {
            DurableFiles.write(open, router.getBytes(StandardCharsets.US_ASCII));
        } catch (StorageException _) {
            // said again the next time
        }
    }

    private static Finding finding(Severity severity, String key) {
        return Finding.of("phones", severity, Sentence.of(key));
    }
}
