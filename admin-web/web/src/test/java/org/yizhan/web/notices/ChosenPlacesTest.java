package org.yizhan.web.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// The county publishes to everyone, to a township, or to villages it picks.
class ChosenPlacesTest {
    private static final String AT = "/at/" + TestVillage.COUNTY;
    private static final PlaceId ELSEWHERE = new PlaceId("999901100203");

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser zhang;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        zhang = new TestBrowser(hub);
        zhang.signIn("zhang");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    /// @param to fields and values in turn
    private HttpResponse<String> publish(String title, String... to) {
        List<String> fields =
                new ArrayList<>(List.of("title", title, "text", "今晚有雪。", "publisher", "县里"));
        fields.addAll(List.of(to));
        return zhang.submit(
                AT + "/notices/new", AT + "/notices/new", fields.toArray(String[]::new));
    }

    private List<String> shown(PlaceId village) {
        return hub.ledger.read(views ->
                new Notices(views)
                        .shown(village, LocalDate.of(2026, 11, 22)).stream()
                                .map(entry -> entry.value().title())
                                .toList());
    }

    @Test
    void onlyThePickedVillagesShowIt() {
        publish("给一个村", "whom", "some", "to", TestVillage.VILLAGE.code());
        publish("给大家", "whom", "all", "to", TestVillage.VILLAGE.code());
        assertEquals(List.of("给一个村", "给大家"), shown(TestVillage.VILLAGE).stream().sorted().toList());
        assertEquals(List.of("给大家"), shown(TestVillage.NEIGHBOUR));
        String list = zhang.open(AT + "/notices").body();
        assertTrue(list.contains("只给：青石沟村（共 1 处）"), list);
    }

    @Test
    void aTownshipThatIsPickedMeansAllItsVillages() {
        publish("给全镇", "whom", "some", "to", "999901100", "to", ELSEWHERE.code());
        assertEquals(List.of("给全镇"), shown(TestVillage.VILLAGE));
        assertEquals(List.of("给全镇"), shown(ELSEWHERE));
        assertEquals(List.of(), shown(new PlaceId("999901200201")));
        assertTrue(zhang.open(AT + "/notices").body().contains("（共 1 处）"));
    }

    @Test
    void whoPicksNoneIsAskedAndNothingTypedIsLost() {
        HttpResponse<String> again = publish("给谁呢", "whom", "some");
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("还没有勾哪个地方"), again::body);
        assertTrue(again.body().contains("给谁呢"));
        assertEquals(List.of(), shown(TestVillage.VILLAGE));
    }

    @Test
    void anotherCountysVillageCannotBePicked() {
        assertEquals(400, publish("给别人", "whom", "some", "to", "999902100201").statusCode());
        assertEquals(400, publish("给别人", "whom", "some", "to", "' OR 1=1").statusCode());
    }

    @Test
    void whatIsSentIsListedWithWhoHasNotGotIt() {
        hub.put(
                TestVillage.VILLAGE.parent().orElseThrow(),
                TerminalFacts.TERMINAL,
                SubjectId.named("terminal"),
                new Terminal(TestVillage.VILLAGE, "村部一楼大厅", "00", "00", false));
        publish("给一个村", "whom", "some", "to", TestVillage.VILLAGE.code());
        publish("给另一个村", "whom", "some", "to", TestVillage.NEIGHBOUR.code());
        String sent = zhang.open(AT + "/sent").body();
        assertTrue(sent.contains("已送到 0 台，共 1 台"), sent);
        assertTrue(sent.contains("青石沟村 · 村部一楼大厅"), sent);
        assertTrue(sent.contains("这些地方还没有终端"), sent);
    }

    @Test
    void anIdentityNumberIsNotReadOutToEveryone() {
        HttpResponse<String> again = publish("低保名单", "publisher", "11010519491231002X");
        assertEquals(200, again.statusCode()); // the first value of a field counts
        zhang.submit(
                AT + "/notices/new",
                AT + "/notices/new",
                "title",
                "低保名单",
                "text",
                "王秀英，身份证号11010519491231002X。");
        assertEquals(List.of("低保名单"), shown(TestVillage.VILLAGE));
    }
}
