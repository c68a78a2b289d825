package org.yizhan.web.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;

/// Routers of every kind, as the kernel tells of them.
class PhonesCheckTest {
    private static final String ROUTER = "192.168.1.1 0x1 0x2 aa:bb:cc:00:00:01 * wlan0";
    private static final String PHONE = "192.168.1.20 0x1 0x2 aa:bb:cc:00:00:20 * wlan0";
    private static final String NOBODY = "192.168.1.21 0x1 0x0 00:00:00:00:00:00 * wlan0";

    @TempDir Path folder;

    @BeforeEach
    void wireless() throws IOException {
        Files.createDirectories(folder.resolve("net/wlan0/wireless"));
        Files.createDirectories(folder.resolve("net/eth0"));
    }

    private Finding seen(String network, String... neighbours) throws IOException {
        String routes = "Iface Destination Gateway Flags\n" + network + " 0001A8C0 00000000 0001\n";
        Files.writeString(folder.resolve("route"), routes + network + " 00000000 0101A8C0 0003\n");
        Files.writeString(
                folder.resolve("arp"),
                "IP address HW type Flags HW address Mask Device\n"
                        + String.join("\n", neighbours)
                        + "\n");
        return check();
    }

    private Finding check() {
        return new PhonesCheck(
                        folder.resolve("net"),
                        folder.resolve("route"),
                        folder.resolve("arp"),
                        folder.resolve("phones-seen"))
                .run();
    }

    private static void assertFinds(String key, Finding finding) {
        assertEquals(key, finding.what().key());
    }

    @Test
    void whoeverSeesOnlyTheRouterMayBeKeptApartFromThePhones() throws IOException {
        Finding finding = seen("wlan0", ROUTER, NOBODY);
        assertFinds("terminals.phones.alone", finding);
        assertEquals(Severity.LOOK, finding.severity());
    }

    @Test
    void aNeighbourThatAnswersShowsThatNobodyIsKeptApart() throws IOException {
        assertFinds("terminals.phones.seen", seen("wlan0", ROUTER, PHONE));
    }

    @Test
    void whatWasSeenOnceHoldsUntilThereIsAnotherRouter() throws IOException {
        seen("wlan0", ROUTER, PHONE);
        assertFinds("terminals.phones.seen", seen("wlan0", ROUTER));
        assertFinds(
                "terminals.phones.alone", seen("wlan0", ROUTER.replace("00:00:01", "99:99:99")));
    }

    @Test
    void whoIsOnAnotherNetworkDoesNotCount() throws IOException {
        assertFinds(
                "terminals.phones.alone", seen("wlan0", ROUTER, PHONE.replace("wlan0", "eth0")));
    }

    @Test
    void byCableItIsNoMatter() throws IOException {
        assertFinds("terminals.phones.cable", seen("eth0"));
    }

    @Test
    void withoutARouterPhonesDoWithTheirPictures() {
        assertFinds("terminals.phones.none", check());
    }
}
