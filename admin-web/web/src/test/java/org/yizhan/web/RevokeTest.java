package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.terminals.TerminalFacts;

/// From the hub a township takes back what was stolen: a terminal, a card, the key to the panel.
class RevokeTest {
    private static final PlaceId TOWNSHIP = TestVillage.VILLAGE.parent().orElseThrow();
    private static final String AT = "/at/" + TestVillage.VILLAGE;
    private static final SubjectId WANG = new SubjectId(1, 7);
    private static final SubjectId NODE = SubjectId.named("terminal");

    @TempDir Path folder;

    @Test
    void aTownshipTakesBackATerminalACardAndAKey() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            CardCode card = given(hub);
            hub.account(TOWNSHIP, "zhen", Role.TOWNSHIP);
            TestBrowser zhen = new TestBrowser(hub);
            zhen.signIn("zhen");
            String fleet = "/at/" + TOWNSHIP + "/fleet";
            zhen.submit(fleet, fleet + "/" + NODE + "/revoke");
            assertTrue(
                    hub.ledger
                            .read(views ->
                                    views.register(TerminalFacts.TERMINAL).find(TOWNSHIP, NODE))
                            .orElseThrow()
                            .value()
                            .revoked());
            zhen.submit(AT + "/residents/" + WANG, AT + "/cards/" + card.card() + "/revoke");
            assertEquals(
                    CardStatus.REVOKED,
                    hub.ledger
                            .read(views -> new Cards(views).list(TestVillage.VILLAGE))
                            .getFirst()
                            .value()
                            .status());
            String keys = zhen.open(AT + "/keys").body();
            assertTrue(keys.contains("王秀英"), keys);
            assertFalse(keys.contains("name=\"pin\""), "Nobody above a village sets its PINs");
            zhen.submit(AT + "/keys", AT + "/keys/" + WANG + "/close");
            assertFalse(zhen.open(AT + "/keys").body().contains("王秀英"));
        }
    }

    private static CardCode given(TestVillage hub) {
        hub.put(
                TestVillage.COUNTY,
                PlaceFacts.PLACE,
                PlaceFacts.subject(TOWNSHIP),
                new Place(TOWNSHIP, "清河镇", "清河镇党群服务中心"));
        hub.put(
                TOWNSHIP,
                TerminalFacts.TERMINAL,
                NODE,
                new Terminal(TestVillage.VILLAGE, "村部一楼大厅", "00", "00", false));
        hub.put(
                TestVillage.VILLAGE,
                ResidentFacts.RESIDENT,
                WANG,
                new Resident(
                        "王秀英",
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        hub.put(
                TestVillage.VILLAGE,
                StaffFacts.KEY,
                StaffFacts.key(WANG),
                new StaffKey(WANG, "-", false));
        return new CardIssue(hub.ledger, new SecureRandom())
                .issue(TestVillage.VILLAGE, new Actor.Program(), WANG);
    }
}
