package org.yizhan.web.voicebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.voicebox.Letters;
import org.yizhan.ledger.voicebox.Post;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Voicebox;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.Said;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;

class MessagePagesTest {
    private static final PlaceId TOWNSHIP = TestVillage.VILLAGE.parent().orElseThrow();
    private static final String PAGES = "/at/" + TestVillage.VILLAGE + "/messages";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;

    @BeforeEach
    void terminal() {
        village = TestVillage.terminal(folder);
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
        browser.signIn("liu");
    }

    private void hub() {
        village.close();
        village = TestVillage.hub(folder.resolve("hub"));
        village.put(
                TestVillage.COUNTY,
                PlaceFacts.PLACE,
                PlaceFacts.subject(TOWNSHIP),
                new Place(TOWNSHIP, "清河镇", "清河镇党群服务中心"));
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        village.account(TOWNSHIP, "zhen", Role.TOWNSHIP);
        browser = new TestBrowser(village);
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private Post leave(Audience to, Optional<CardCode> card) {
        PostResult result = Said.leave(village, to, card);
        assertTrue(result instanceof PostResult.Kept, result::toString);
        return post();
    }

    private Post post() {
        return village.ledger
                .read(views -> new Voicebox(views).of(TestVillage.VILLAGE, village.clock.instant()))
                .getFirst();
    }

    private String page(Post post) {
        return PAGES + "/" + post.message().subject();
    }

    private CardCode card() {
        return new CardIssue(village.ledger, new SecureRandom())
                .issue(TestVillage.VILLAGE, new Actor.Program(), new SubjectId(1, 7));
    }

    @Test
    void whatWasSaidIsHeardOnThePage() throws IOException {
        Post post = leave(Audience.VILLAGE, Optional.empty());
        assertTrue(browser.open(PAGES).body().contains("没留名字的话"));
        assertTrue(browser.open(page(post)).body().contains("<audio"));
        var sound = browser.load(page(post) + "/voice");
        assertEquals("audio/ogg", sound.headers().firstValue("Content-Type").orElse(""));
        short[] heard = SoundFiles.read(sound.body());
        assertEquals(Said.seconds(3).length, heard.length, Pcm.frames(50));
        assertEquals(
                Pcm.level(Said.seconds(3), Said.seconds(3).length),
                Pcm.level(heard, heard.length),
                0.03);
    }

    @Test
    void theClockOnTheFirstPageIsStoppedByAnAnswer() {
        Post post = leave(Audience.VILLAGE, Optional.of(card()));
        village.clock.pass(Duration.ofDays(4));
        browser.signIn("liu");
        String today = "/at/" + TestVillage.VILLAGE + "/today";
        assertTrue(browser.open(today).body().contains("1 条留言等您回"));
        assertTrue(browser.open(today).body().contains("最久 4 天"));
        assertTrue(browser.open(PAGES).body().contains("等了 4 天"));
        browser.submit(page(post), page(post) + "/answer", "text", "明天来修路灯");
        assertFalse(browser.open(today).body().contains("条留言等您回"));
        assertTrue(browser.open(page(post)).body().contains("明天来修路灯"));
    }

    @Test
    void anEmptyAnswerIsNotTaken() {
        Post post = leave(Audience.VILLAGE, Optional.empty());
        var refused = browser.submit(page(post), page(post) + "/answer", "text", " ");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("请说一句或者写几句"));
        assertTrue(post().isWaiting());
    }

    @Test
    void aSpokenAnswerOfAPhoneIsHeardAtTheTerminal() throws IOException {
        CardCode card = card();
        Post post = leave(Audience.VILLAGE, Optional.of(card));
        browser.upload(
                page(post),
                page(post) + "/answer",
                "sound",
                "a.wav",
                SoundFiles.wav(Said.seconds(3)));
        var voice =
                new Letters(village.ledger, TestVillage.VILLAGE)
                        .of(card.digits())
                        .getFirst()
                        .replies()
                        .getFirst()
                        .answer()
                        .voice();
        assertEquals(3, voice.orElseThrow().seconds());
        var heard =
                browser.load(
                        page(post)
                                + "/answers/"
                                + post().answers().getFirst().subject()
                                + "/voice");
        assertEquals(Said.seconds(3).length, SoundFiles.read(heard.body()).length, Pcm.frames(350));
    }

    @Test
    void whatIsNoSoundIsNotTakenForAnAnswer() {
        Post post = leave(Audience.VILLAGE, Optional.empty());
        for (byte[] file : new byte[][] {"<html>".getBytes(), SoundFiles.wav(new short[48_000])}) {
            var refused =
                    browser.upload(page(post), page(post) + "/answer", "sound", "a.m4a", file);
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("这个录音打不开"));
        }
        assertTrue(post().isWaiting());
    }

    @Test
    void nonsenseIsOneTapAndCanBeTakenBack() {
        Post post = leave(Audience.VILLAGE, Optional.empty());
        browser.submit(page(post), page(post) + "/nonsense");
        assertEquals(Post.State.NONSENSE, post().state());
        browser.submit(page(post), page(post) + "/sense");
        assertTrue(post().isWaiting());
        browser.submit(page(post), page(post) + "/close", "result", "路灯换好了");
        assertEquals(Post.State.CLOSED, post().state());
        assertTrue(browser.open(page(post)).body().contains("路灯换好了"));
    }

    @Test
    void theTownshipHearsWhatTheVillageCannot() {
        hub();
        CardCode card = card();
        Post post = leave(Audience.TOWNSHIP, Optional.of(card));
        browser.signIn("liu");
        String seen = browser.open(PAGES).body();
        assertTrue(seen.contains("直接给镇里的一条"));
        assertFalse(browser.open(page(post)).body().contains("<audio"));
        assertEquals(404, browser.load(page(post) + "/voice").statusCode());
        assertEquals(
                404,
                browser.submit(
                                "/at/" + TestVillage.VILLAGE + "/more",
                                page(post) + "/answer",
                                "text",
                                "我来回")
                        .statusCode());
        assertTrue(post().isWaiting());
        browser = new TestBrowser(village);
        browser.signIn("zhen");
        String up = "/at/" + TOWNSHIP + "/messages";
        assertTrue(browser.open(up).body().contains("青石沟村"));
        String own = up + "/" + post.message().subject();
        assertEquals(200, browser.load(own + "/voice").statusCode());
        browser.submit(own, own + "/answer", "text", "镇里明天来人");
        assertFalse(browser.open(own).body().contains("镇里明天来人"), "sealed to the card");
        assertEquals(
                "镇里明天来人",
                new Letters(village.ledger, TestVillage.VILLAGE)
                        .of(card.digits())
                        .getFirst()
                        .replies()
                        .getFirst()
                        .answer()
                        .text());
    }

    @Test
    void thePagesFitAPhoneAndTheBrowserPlaysWhatWasSaid() {
        leave(Audience.VILLAGE, Optional.of(card()));
        Post post = leave(Audience.VILLAGE, Optional.empty());
        try (TestWindow phone = TestWindow.phone(village, folder.resolve("profile"))) {
            phone.open("/login");
            phone.type("#login", "liu");
            phone.type("#password", TestVillage.PASSWORD);
            phone.press("#sign-in");
            phone.waitFor("青石沟村");
            phone.open(PAGES);
            phone.picture("phone-messages");
            assertTrue(phone.fits());
            phone.open(page(post));
            double seconds = phone.played("audio");
            assertEquals(3, seconds, 0.2);
            phone.picture("phone-message");
            assertTrue(phone.fits());
            phone.asLaptop();
            phone.open(page(post));
            phone.picture("laptop-message");
            assertEquals(java.util.List.of(), phone.complaints());
        }
    }

    @Test
    void whatIsHandedOnStandsOnTheTownshipsPage() {
        hub();
        Post post = leave(Audience.VILLAGE, Optional.empty());
        browser.signIn("liu");
        browser.submit(page(post), page(post) + "/hand-on");
        browser = new TestBrowser(village);
        browser.signIn("zhen");
        assertTrue(browser.open("/at/" + TOWNSHIP + "/messages").body().contains("1 条等您回"));
    }
}
