package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.web.study.PackOffice.COUNTY;
import static org.yizhan.web.study.PackOffice.PACKS;
import static org.yizhan.web.study.PackOffice.TODAY;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// To which places and for which days a pack is given, and the second person who gives it.
class PackOffersTest {
    private static final String OFFER = PACKS + "/new/pressure";

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser clerk;
    private PackOffice packs;

    @BeforeEach
    void open() {
        hub = TestVillage.hub(folder);
        clerk = signedIn("zhang", Role.COUNTY);
        packs = new PackOffice();
        packs.believe(clerk, COUNTY, "PARTNER");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private TestBrowser signedIn(String login, Role role) {
        hub.account(TestVillage.COUNTY, login, role);
        TestBrowser browser = new TestBrowser(hub);
        browser.signIn(login);
        return browser;
    }

    private Optional<PackRelease> given() {
        return hub.ledger
                .read(views ->
                        views.register(StudyFacts.PACK)
                                .find(TestVillage.COUNTY, StudyFacts.pack("pressure")))
                .map(Entry::value);
    }

    private boolean isBarred(PlaceId village, LocalDate day) {
        return hub.ledger
                .read(views -> new Trusted(views).barred(village, day))
                .packs()
                .contains("pressure");
    }

    private HttpResponse<String> giveTo(TestBrowser who, PlaceId village) {
        return who.submit(
                OFFER, OFFER, "whom", "some", "to", village.code(), "until", "2026-12-01");
    }

    @Test
    void aPackIsGivenToPickedVillagesAndForSomeDays() {
        packs.bring(clerk, 1, "health");
        HttpResponse<String> nobody = clerk.submit(OFFER, OFFER, "whom", "some");
        assertEquals(422, nobody.statusCode());
        assertTrue(nobody.body().contains("还没有勾哪个地方"), nobody.body());
        assertEquals(Optional.empty(), given());
        String list = giveTo(clerk, TestVillage.VILLAGE).body();
        assertTrue(list.contains("只给：青石沟村"), list);
        LocalDate last = LocalDate.of(2026, 12, 1);
        assertEquals(
                new Audience(Set.of(TestVillage.VILLAGE), TODAY, Optional.of(last)),
                given().orElseThrow().audience());
        assertFalse(isBarred(TestVillage.VILLAGE, last));
        assertTrue(isBarred(TestVillage.VILLAGE, last.plusDays(1)));
        assertTrue(isBarred(TestVillage.NEIGHBOUR, TODAY), "It may have it from before");
    }

    @Test
    void whatWasGivenIsGivenToOtherVillagesWithoutBeingBroughtAgain() {
        packs.bring(clerk, 1, "health");
        giveTo(clerk, TestVillage.VILLAGE);
        clerk.submit(PACKS, PACKS + "/pressure/again");
        String list = giveTo(clerk, TestVillage.NEIGHBOUR).body();
        assertTrue(list.contains("只给：柳树湾村"), list);
        assertTrue(isBarred(TestVillage.VILLAGE, TODAY));
        assertFalse(isBarred(TestVillage.NEIGHBOUR, TODAY));
    }

    @Test
    void whatIsNotGivenAfterAllIsForgotten() {
        packs.bring(clerk, 1, "health");
        assertTrue(clerk.open(PACKS).body().contains("还没发布"));
        clerk.submit(OFFER, OFFER + "/drop");
        assertEquals(404, clerk.open(OFFER).statusCode());
        assertFalse(clerk.open(PACKS).body().contains("还没发布"));
    }

    @Test
    void aPackWaitsForTheSecondPersonWhateverHappensToTheHub() {
        hub.setting(StudyFacts.CONSENT.name(), "true");
        packs.bring(clerk, 1, "health");
        String waiting = giveTo(clerk, TestVillage.VILLAGE).body();
        assertTrue(waiting.contains("等另一个人同意"), waiting);
        assertEquals(400, clerk.submit(OFFER, OFFER + "/agree").statusCode());
        assertEquals(Optional.empty(), given());
        hub.close();
        hub = TestVillage.hubAgain(folder);
        TestBrowser second = signedIn("wang", Role.COUNTY);
        assertTrue(second.open(PACKS).body().contains("等另一个人同意"));
        String seen = second.open(OFFER).body();
        assertTrue(seen.contains("只给：青石沟村") && seen.contains("量血压"), seen);
        second.submit(OFFER, OFFER + "/agree");
        assertEquals(Set.of(TestVillage.VILLAGE), given().orElseThrow().audience().places());
        assertFalse(given().orElseThrow().parts().isEmpty());
    }

    @Test
    void aPartnerNeverGivesAPackEvenOneThatAnotherBrought() {
        TestBrowser partner = signedIn("hospital", Role.PARTNER);
        packs.bring(clerk, 1, "health");
        String asked = giveTo(partner, TestVillage.VILLAGE).body();
        assertTrue(asked.contains("等另一个人同意"), asked);
        assertEquals(400, partner.submit(OFFER, OFFER + "/agree").statusCode());
        assertEquals(Optional.empty(), given());
        clerk.submit(OFFER, OFFER + "/agree");
        assertEquals(1, given().orElseThrow().version());
    }
}
