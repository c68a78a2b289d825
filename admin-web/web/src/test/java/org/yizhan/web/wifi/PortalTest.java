package org.yizhan.web.wifi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A phone on the village's Wi-Fi, where every name leads to the terminal.
class PortalTest {
    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser phone;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        phone = TestBrowser.phone(village);
    }

    @AfterEach
    void stop() {
        village.close();
    }

    /// What comes back for a name of the internet.
    private String ask(String host, String path) throws IOException {
        int port = URI.create(village.plainAddress("/")).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void stay() {
        assertTrue(phone.submit("/wifi", "/wifi").body().contains("这一页可以关掉"));
    }

    @ParameterizedTest
    @CsvSource({
        "connectivitycheck.gstatic.com, /generate_204, 204, ''",
        "connectivitycheck.platform.hicloud.com, /generate_204, 204, ''",
        "connect.rom.miui.com, /generate_204, 204, ''",
        "wifi.vivo.com.cn, /generate_204, 204, ''",
        "captive.apple.com, /hotspot-detect.html, 200, <TITLE>Success</TITLE>",
        "www.msftconnecttest.com, /connecttest.txt, 200, Microsoft Connect Test",
        "detectportal.firefox.com, /success.txt, 200, success"
    })
    void aNewPhoneIsGreetedAndOneThatWasGreetedStays(
            String host, String path, int status, String body) throws IOException {
        String before = ask(host, path);
        assertTrue(before.startsWith("HTTP/1.1 302"), before);
        assertTrue(before.contains("Location: http://127.0.0.1/wifi"), before);
        stay();
        String after = ask(host, path);
        assertTrue(after.startsWith("HTTP/1.1 " + status), after);
        assertTrue(after.contains(body), after);
    }

    @Test
    void whoeverAsksForAnotherSiteIsGreetedInstead() throws IOException {
        stay();
        String answer = ask("example.org", "/news");
        assertTrue(answer.startsWith("HTTP/1.1 302"), answer);
        assertTrue(answer.contains("/wifi"), answer);
    }

    @Test
    void theTerminalsOwnPagesAreLeftAlone() throws IOException {
        assertTrue(ask("127.0.0.1", "/study").startsWith("HTTP/1.1 200"));
        assertTrue(ask("yizhan.local", "/study").startsWith("HTTP/1.1 200"));
        assertTrue(ask("[::1]:8080", "/study").startsWith("HTTP/1.1 200"));
    }

    @Test
    void aGreetingHoldsForHalfADay() throws IOException {
        stay();
        village.clock.pass(Duration.ofHours(13));
        assertTrue(ask("captive.apple.com", "/hotspot-detect.html").startsWith("HTTP/1.1 302"));
    }

    @Test
    void theGreetingSaysWhatThisIsBeforeItIsTouched() {
        String body = phone.open("/wifi").body();
        assertTrue(body.contains("您连上了村里的 Wi-Fi"), body);
        assertFalse(body.contains("id=\"staying\""));
        assertEquals(200, phone.open("/study").statusCode());
    }

    @Test
    void onlySoManyAddressesAreKept() {
        Guests guests = new Guests(village.clock);
        for (int i = 0; i < 2_000; i++) {
            guests.greet("10.77." + i / 250 + "." + i % 250);
        }
        assertFalse(guests.knows("10.77.0.0"));
        assertTrue(guests.knows("10.77.7.249"));
    }
}
