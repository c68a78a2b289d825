package org.yizhan.web.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.broadcast.Aired;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.broadcast.Broadcast.Step;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.broadcast.BroadcastFacts;
import org.yizhan.ledger.broadcast.Broadcasts;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// 09:20 in the village, whose clock stands still.
class BroadcastPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/broadcast";

    @TempDir Path folder;

    private static Entry<Broadcast> only(TestVillage village, PlaceId place) {
        List<Entry<Broadcast>> all =
                village.ledger.read(views -> new Broadcasts(views).list(place));
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static String[] fields(String... more) {
        List<String> all =
                new java.util.ArrayList<>(
                        List.of(
                                "title", "下午打疫苗",
                                "text", "下午两点打疫苗。\n请带身份证。",
                                "publisher", "青石沟村委会",
                                "from", "2026-11-22T09:00",
                                "until", "2026-11-22T14:00",
                                "every", "30"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void whatIsWrittenIsHeardByItsWriterFirstThenGoesOnAirAndIsStopped() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String form = PAGE + "/new";
            assertEquals(422, browser.submit(form, form, "title", "", "text", "好").statusCode());
            browser.submit(form, form, fields());
            Entry<Broadcast> draft = only(village, TestVillage.VILLAGE);
            assertEquals(Step.DRAFT, draft.value().step());
            assertEquals(Instant.parse("2026-11-22T01:00:00Z"), draft.value().airing().from());
            assertFalse(draft.value().isOnAt(TestVillage.NOW), "nobody hears a draft");
            String one = PAGE + "/" + draft.subject();
            byte[] wav = browser.load(one + "/say/1").body();
            assertEquals("RIFF", new String(wav, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            assertEquals(404, browser.load(one + "/say/2").statusCode());
            browser.submit(one, one + "/air");
            assertTrue(only(village, TestVillage.VILLAGE).value().isOnAt(TestVillage.NOW));
            assertTrue(browser.open(PAGE).body().contains("正在播"));
            browser.submit(one, one + "/stop");
            assertEquals(Step.STOPPED, only(village, TestVillage.VILLAGE).value().step());
        }
    }

    @Test
    void somebodysOwnVoiceIsKeptAndHeard() {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            byte[] said = SoundFiles.wav(Chime.ATTENTION.samples());
            browser.upload(PAGE + "/new", PAGE + "/new", "sound", "说.wav", said, fields());
            Entry<Broadcast> draft = only(village, TestVillage.VILLAGE);
            assertTrue(draft.value().recording().isPresent());
            byte[] heard = browser.load(PAGE + "/" + draft.subject() + "/sound").body();
            assertEquals(
                    "Ogg", new String(heard, 0, 3, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void anUrgentOneAsksAndSaysWhenEachTerminalWillHaveIt() {
        try (TestVillage hub = TestVillage.hub(folder)) {
            hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
            SubjectId hall = SubjectId.named("hall");
            terminal(hub, hall, TestVillage.VILLAGE, "村部一楼大厅");
            terminal(hub, SubjectId.named("school"), TestVillage.NEIGHBOUR, "学校门口");
            TestBrowser browser = new TestBrowser(hub);
            browser.signIn("zhang");
            String page = "/at/" + TestVillage.COUNTY + "/broadcast";
            browser.submit(page + "/new", page + "/new", fields("urgent", "yes"));
            Entry<Broadcast> draft = only(hub, TestVillage.COUNTY);
            String one = page + "/" + draft.subject();
            String asked = browser.open(one).body();
            assertTrue(asked.contains("村部一楼大厅"));
            assertTrue(asked.contains("还没有联系过"));
            assertTrue(asked.contains("2 台机器都会播"), "it asks before it interrupts people");
            browser.submit(one, one + "/air");
            hub.put(
                    TestVillage.VILLAGE,
                    BroadcastFacts.AIRED,
                    BroadcastFacts.aired(draft.subject(), hall),
                    new Aired(draft.subject(), hall));
            assertTrue(browser.open(one).body().contains("播过了"));
        }
    }

    private static void terminal(TestVillage hub, SubjectId node, PlaceId village, String label) {
        hub.put(
                village.parent().orElseThrow(),
                TerminalFacts.TERMINAL,
                node,
                new Terminal(village, label, "00", "00", false));
    }

    @Test
    void aTerminalThatCameIsExpectedAgainAndOneThatIsLateIsSaidSo() {
        Instant heard = TestVillage.NOW.minusSeconds(300);
        Reach reach =
                new Reach(
                        "大厅",
                        java.util.Optional.of(heard),
                        java.util.Optional.of(heard.plusSeconds(900)),
                        java.util.Optional.empty());
        assertEquals(heard.plusSeconds(900), reach.at(TestVillage.NOW).expected().orElseThrow());
        assertTrue(reach.at(TestVillage.NOW.plusSeconds(3_600)).expected().isEmpty());
    }
}
