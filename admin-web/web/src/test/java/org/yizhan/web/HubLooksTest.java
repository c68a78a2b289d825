package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;

/// The county's evening: the villages, a code for a new terminal, a notice for everyone.
class HubLooksTest {
    private static final PlaceId COUNTY = new PlaceId("999901");

    @TempDir Path folder;

    @Test
    void theCountySeesItsVillagesAndPublishesToAll() {
        try (TestVillage hub = TestVillage.hub(folder);
                TestWindow laptop = TestWindow.laptop(hub, folder.resolve("profile"))) {
            hub.account(COUNTY, "zhang", Role.COUNTY);
            laptop.open("/login");
            laptop.type("#login", "zhang");
            laptop.type("#password", TestVillage.PASSWORD);
            laptop.press("#sign-in");
            laptop.waitFor("柳树湾村");
            laptop.picture("hub-places");
            laptop.press("main .list a");
            laptop.waitFor("今天没有安排会议");
            laptop.picture("hub-village");
            laptop.open("/at/999901/enrolment");
            laptop.type("#label", "村部一楼大厅");
            laptop.press("#offer");
            assertTrue(laptop.find("#code").getText().startsWith("yizhan1:"));
            laptop.picture("hub-enrolment");
            laptop.open("/at/999901/notices/new");
            laptop.type("#title", "今晚有大雪");
            laptop.type("#text", "今晚有大雪。\n请大家少出门。");
            laptop.press("#publish");
            laptop.waitFor("正在念");
            laptop.picture("hub-notices");
            assertEquals(List.of(), laptop.complaints());
        }
    }
}
