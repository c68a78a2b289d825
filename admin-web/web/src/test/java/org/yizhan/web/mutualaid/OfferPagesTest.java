package org.yizhan.web.mutualaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.mutualaid.Offers;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class OfferPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/mutualaid";

    @TempDir Path folder;

    private static List<Entry<Offer>> at(TestVillage village, Offer.Step step) {
        return village.ledger.read(views -> Offers.at(views, TestVillage.VILLAGE, step));
    }

    @Test
    void staffListenAndReleaseWhatEveryoneHears() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            CardCode card =
                    new CardIssue(village.ledger, new SecureRandom())
                            .issue(TestVillage.VILLAGE, new Actor.Program(), new SubjectId(1, 7));
            Offers offers = new Offers(village.ledger, village.store(), TestVillage.VILLAGE);
            Offers.Spoken said = new Offers.Spoken(SoundFiles.opus(Chime.ATTENTION.samples()), 1);
            assertInstanceOf(
                    PostResult.NotOurCard.class, offers.keep(Offer.Kind.CAN_HELP, said, "7"));
            assertInstanceOf(
                    PostResult.Kept.class, offers.keep(Offer.Kind.CAN_HELP, said, card.digits()));
            assertEquals(List.of(), at(village, Offer.Step.RELEASED), "nobody listened yet");
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            assertTrue(browser.open(PAGE).body().contains("等您听"));
            String one = PAGE + "/" + at(village, Offer.Step.WAITING).getFirst().subject();
            assertEquals(200, browser.load(one + "/voice").statusCode());
            browser.submit(PAGE, one + "/release", "title", "会理发");
            assertEquals("会理发", at(village, Offer.Step.RELEASED).getFirst().value().title());
            browser.submit(PAGE, one + "/end");
            assertEquals(1, at(village, Offer.Step.ENDED).size());
        }
    }
}
