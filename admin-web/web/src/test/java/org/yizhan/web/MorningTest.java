package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.terminals.TerminalFacts;

/// The county's morning over a thousand villages: whom to call, publishing to some, what arrived,
/// the month. On a laptop and on a phone; pictures are left. [HubLooksTest] is its short sample.
@Tag("full")
class MorningTest {
    private static final String AT = "/at/" + TestVillage.COUNTY;
    private static final String NAMES = "青石沟柳树湾大洼北岭上庄桥东河西山前后王李张刘陈杨赵黄周吴";

    @TempDir Path folder;

    /// Opened by its one test.
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    private String size = "laptop";
    private int number;

    @Test
    void fromTheCallsToTheMonth() {
        try (TestVillage hub = TestVillage.hub(folder);
                TestWindow opened = TestWindow.laptop(hub, folder.resolve("profile"))) {
            fill(hub);
            hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
            window = opened;
            signIn();
            morning();
            window.asPhone();
            size = "phone";
            morning();
            assertEquals(List.of(), window.complaints());
        }
    }

    private void look(String name) {
        number++;
        window.picture("morning-%s-%02d-%s".formatted(size, number, name));
        assertTrue(window.fits(), name);
        assertEquals(List.of(), window.barriers(), name);
    }

    private void signIn() {
        window.open("/login");
        window.type("#login", "zhang");
        window.type("#password", TestVillage.PASSWORD);
        window.press("#sign-in");
        window.waitFor("1002");
    }

    private void morning() {
        window.open(AT + "/calls");
        look("calls");
        window.press(".result summary");
        window.press(".result input[value=PROMISED]");
        look("call-noted");
        window.press(".result button.main");
        window.waitFor("先不提醒的");
        window.open(AT + "/places");
        look("places");
        window.open(AT + "/places?q=lsw");
        look("places-found");
        publish();
        for (String page :
                List.of(
                        "sent",
                        "study",
                        "fleet",
                        "coverage",
                        "charts",
                        "report",
                        "accounts",
                        "protocol",
                        "enrolment",
                        "aside",
                        "more")) {
            window.open(AT + "/" + page);
            look(page);
        }
        window.open("/at/999901150/calls");
        look("township");
        window.open("/at/999901150/charts");
        look("township-charts");
    }

    private void publish() {
        window.open(AT + "/notices/new");
        window.type("#title", "今晚有大雪");
        window.type("#text", "今晚有大雪。\n请大家少出门。");
        window.press("#some");
        look("notice-tree");
        window.type("#find-place", "青石");
        look("notice-tree-found");
        window.press("#tree details:not([hidden]) li:not([hidden]) input");
        window.press("#publish");
        window.waitFor("只给：");
        look("notices");
    }

    /// Twenty townships of fifty villages.
    private static void fill(TestVillage hub) {
        for (int i = 0; i < 20; i++) {
            PlaceId township = new PlaceId("9999011" + String.format(Locale.ROOT, "%02d", 50 + i));
            hub.put(
                    TestVillage.COUNTY,
                    PlaceFacts.PLACE,
                    PlaceFacts.subject(township),
                    new Place(township, name(i * 7) + "镇", ""));
            List<Draft<?>> drafts = new ArrayList<>();
            for (int j = 0; j < 50; j++) {
                PlaceId village =
                        new PlaceId(township + String.format(Locale.ROOT, "%03d", 200 + j));
                drafts.add(
                        Draft.of(
                                PlaceFacts.PLACE,
                                PlaceFacts.subject(village),
                                new Place(village, name(i * 50 + j) + "村", "")));
                drafts.add(
                        Draft.of(
                                TerminalFacts.TERMINAL,
                                SubjectId.named("terminal/" + village),
                                new Terminal(village, "村部一楼大厅", "00", "00", false)));
                hub.put(
                        village,
                        PlaceFacts.CONTACT,
                        PlaceFacts.subject(village),
                        new Contact("王会计", "139 0000 0001"));
            }
            hub.putAll(township, drafts);
        }
    }

    private static String name(int number) {
        int first = number % NAMES.length();
        int second = number / NAMES.length() % NAMES.length();
        return "" + NAMES.charAt(first) + NAMES.charAt(second);
    }
}
