package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.notices.Notices;

/// What the county published shows on its own page how far it has come.
class DeliveryTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final String NOTICES = "/at/" + DemoPlaces.COUNTY.id() + "/notices";
    private static final String PASSWORD = "一句自己好记的话";

    @TempDir Path folder;

    private Hub hub() {
        HubOptions.Where where = new HubOptions.Where("127.0.0.1", 0);
        return Hub.start(
                new HubOptions(folder.resolve("hub"), where, Optional.empty(), true), CLOCK);
    }

    private TerminalNode terminal() {
        return TerminalNode.open(folder.resolve("terminal"), NodeSetup.real(CLOCK, "test"));
    }

    private static void signIn(CountyBrowser browser, Hub hub) throws Exception {
        browser.submit(
                "/first",
                "code",
                hub.firstAccountCode().orElseThrow(),
                "name",
                "张敏",
                "login",
                "zhangmin",
                "password",
                PASSWORD,
                "again",
                PASSWORD);
    }

    private static void exchange(TerminalNode terminal) throws Exception {
        assertEquals(new Outcome.Drained(), terminal.exchanger().orElseThrow().now().get());
    }

    @Test
    void aNoticeTurnsFromNotYetToArrivedWhenTheTerminalHasExchanged() throws Exception {
        try (Hub hub = hub();
                TerminalNode terminal = terminal();
                CountyBrowser browser = new CountyBrowser(hub)) {
            signIn(browser, hub);
            assertInstanceOf(
                    EnrolmentResult.Enrolled.class,
                    terminal.enrol(hub.demoCode().orElseThrow().text()));
            exchange(terminal);
            browser.submit(NOTICES + "/new", "title", "今晚有大雪", "text", "请大家少出门。");
            String before = browser.open(NOTICES);
            assertTrue(before.contains("今晚有大雪"), before);
            assertTrue(before.contains("还没送到"), before);
            assertFalse(before.contains("1 台终端都送到了"), before);
            exchange(terminal);
            assertTrue(
                    terminal
                            .ledger()
                            .read(views -> new Notices(views).list(DemoPlaces.COUNTY.id()))
                            .stream()
                            .anyMatch(entry -> entry.value().title().equals("今晚有大雪")));
            String after = browser.open(NOTICES);
            assertTrue(after.contains("1 台终端都送到了"), after);
            assertFalse(after.contains("还没送到"), after);
        }
    }
}
