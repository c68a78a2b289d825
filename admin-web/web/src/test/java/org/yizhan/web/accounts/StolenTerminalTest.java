package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.accounts.Role;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// Whoever holds a village's terminal can write any account fact into that village. On the county's
/// hub it opens that village's pages at most, as the village's own staff.
class StolenTerminalTest {
    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser thief;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        thief = new TestBrowser(hub);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTY", "TOWNSHIP", "TECHNICIAN", "PARTNER"})
    void anAccountFactWrittenInAVillageWithARoleFromAboveOpensNothing(Role role) {
        hub.account(TestVillage.VILLAGE, "thief", role);
        assertTrue(thief.signIn("thief").body().contains("名字或密码不对"));
        assertTrue(thief.open("/at/999901/enrolment").body().contains("请登录"));
    }

    @Test
    void aVillagesOwnRoleActsInThatVillageOnly() {
        hub.account(TestVillage.VILLAGE, "thief", Role.SECRETARY);
        assertTrue(thief.signIn("thief").body().contains("<h1>青石沟村</h1>"));
        for (String place : new String[] {"999901", "999901100202"}) {
            for (String page : new String[] {"accounts", "password", "notices", "more"}) {
                String path = "/at/" + place + "/" + page;
                assertEquals(404, thief.open(path).statusCode(), path);
            }
        }
        assertEquals(403, thief.open("/at/999901100201/enrolment").statusCode());
        assertEquals(403, thief.open("/at/999901100201/places").statusCode());
    }

    @Test
    void theCountysLoginWrittenInAVillageIsAnotherAccount() {
        hub.account(TestVillage.VILLAGE, "zhang", Role.SECRETARY);
        hub.account(TestVillage.COUNTY, "zhang2", Role.COUNTY);
        TestBrowser county = new TestBrowser(hub);
        county.signIn("zhang2");
        hub.account(TestVillage.VILLAGE, "zhang2", Role.COUNTY);
        assertFalse(county.open("/at/999901/places").body().contains("请登录"));
    }
}
