package org.yizhan.web.heritage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.heritage.Pieces;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class HeritagePagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/heritage";

    @TempDir Path folder;

    private static List<Entry<Piece>> at(TestVillage village, Piece.Step step) {
        return village.ledger.read(views -> Pieces.at(views, TestVillage.VILLAGE, step));
    }

    @Test
    void nobodyHearsASongBeforeStaffReleaseItAndItsOwnerCanHaveItTakenDown() throws IOException {
        try (TestVillage village = TestVillage.terminal(folder)) {
            DemoVillage demo =
                    DemoVillage.of(DemoVillage.SEED, java.time.LocalDate.of(2026, 11, 22));
            demo.recordInto(village.ledger);
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            String card =
                    new CardIssue(village.ledger, new SecureRandom())
                            .issue(
                                    TestVillage.VILLAGE,
                                    new Actor.Program(),
                                    demo.people().named("王秀英").id())
                            .digits();
            int before = at(village, Piece.Step.RELEASED).size();
            Pieces pieces = new Pieces(village.ledger, village.store(), TestVillage.VILLAGE);
            Pieces.Spoken song = new Pieces.Spoken(SoundFiles.opus(Chime.ATTENTION.samples()), 1);
            assertInstanceOf(PostResult.NotOurCard.class, pieces.keep(Piece.Kind.SONG, song, "7"));
            assertInstanceOf(PostResult.Kept.class, pieces.keep(Piece.Kind.SONG, song, card));
            assertEquals(before, at(village, Piece.Step.RELEASED).size(), "nobody listened yet");
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String one = PAGE + "/" + at(village, Piece.Step.WAITING).getFirst().subject();
            assertEquals(200, browser.load(one + "/voice").statusCode());
            browser.upload(
                    PAGE,
                    one + "/release",
                    "picture",
                    "",
                    new byte[0],
                    "title",
                    "茉莉花",
                    "by",
                    "王秀英");
            assertEquals("茉莉花", at(village, Piece.Step.RELEASED).getFirst().value().title());
            browser.submit(PAGE, one + "/end");
            assertEquals(before, at(village, Piece.Step.RELEASED).size());
        }
    }

    @Test
    void whatStaffAddNeedsTheConsentOfItsOwner() throws IOException {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            byte[] sound = SoundFiles.opus(new short[48_000]);
            String refused =
                    browser.upload(
                                    PAGE, PAGE, "voice", "a.ogg", sound, "kind", "STORY", "title",
                                    "讲古", "by", "解大爷")
                            .body();
            assertTrue(refused.contains("请先问过本人"), refused);
            assertEquals(List.of(), at(village, Piece.Step.RELEASED));
        }
    }
}
