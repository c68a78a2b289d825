package org.yizhan.web.family;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.family.FamilyWords;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;
import org.yizhan.web.away.AwayHub;

/// A relative's phone, on the hub's page.
class FamilyPagesTest {
    private static final String PAGE = AwayHub.HOME + "/family";
    private static final Pattern LINK =
            Pattern.compile("https://h(/away/\\d+/family/join/[0-9a-f]{32})");

    @TempDir Path folder;
    private AwayHub away;
    private SubjectId mother;
    private FamilyWords atTheTerminal;
    private String card;

    @BeforeEach
    void start() {
        away = new AwayHub(folder);
        mother = away.members.get(0);
        NodeKeys terminal = NodeKeys.open(folder.resolve("terminal"), Map.of());
        atTheTerminal =
                new FamilyWords(away.hub.ledger, away.hub.store(), terminal, TestVillage.VILLAGE);
        away.hub.put(
                TerminalFacts.place(TestVillage.VILLAGE),
                TerminalFacts.TERMINAL,
                terminal.publicKeys().node(),
                new Terminal(
                        TestVillage.VILLAGE,
                        "村部",
                        terminal.publicKeys().signing(),
                        terminal.publicKeys().sealing(),
                        false));
        card =
                new CardIssue(away.hub.ledger, new SecureRandom())
                        .issue(TestVillage.VILLAGE, new Actor.Program(), mother)
                        .digits();
    }

    @AfterEach
    void stop() {
        away.close();
    }

    private String link() {
        String page = "/at/" + TestVillage.VILLAGE + "/residents/" + mother + "/family";
        String body =
                away.secretary.submit(page, page, "name", "女儿小芳", "origin", "https://h").body();
        Matcher link = LINK.matcher(body);
        assertTrue(link.find(), body);
        return link.group(1);
    }

    private TestBrowser daughter() {
        TestBrowser phone = new TestBrowser(away.hub);
        String link = link();
        phone.submit(link, link);
        return phone;
    }

    private static byte[] voice() throws IOException {
        return SoundFiles.opus(said());
    }

    /// Two seconds of somebody speaking.
    private static short[] said() {
        short[] all = new short[96_000];
        for (int i = 0; i < all.length; i++) {
            double swell = Math.abs(Math.sin(Math.PI * i / 9_000));
            all[i] = (short) (9_000 * swell * Math.sin(2 * Math.PI * 180 * i / 48_000));
        }
        return all;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aVoiceReachesTheCardAndTheAnswerReachesThePhone() throws IOException {
        TestBrowser phone = daughter();
        String sent = phone.upload(PAGE, PAGE, "voice", "a.ogg", voice(), "text", "").body();
        assertTrue(sent.contains("捎上了"), sent);
        FamilyWords.Opened word = atTheTerminal.of(card).getFirst();
        assertEquals("女儿小芳", word.told().from());
        assertTrue(word.told().voice().isPresent());
        assertTrue(phone.open(PAGE).body().contains("还没听"));
        atTheTerminal.heard(word.id());
        byte[] answer = SoundFiles.opus(Chime.ACCEPTED.samples());
        atTheTerminal.answer(word.id(), answer, 1, card);
        Matcher back = Pattern.compile(PAGE + "/\\w+/\\w+/voice").matcher(phone.open(PAGE).body());
        assertTrue(back.find());
        assertArrayEquals(answer, phone.load(back.group()).body());
        assertEquals(403, new TestBrowser(away.hub).load(back.group()).statusCode());
        assertEquals(404, away.phoneOf(other()).load(back.group()).statusCode());
    }

    /// Somebody of another household, whose own phone is known.
    private SubjectId other() {
        return away.members.stream()
                .filter(member -> !member.equals(mother))
                .filter(this::hasFamily)
                .findFirst()
                .orElseThrow();
    }

    private boolean hasFamily(SubjectId member) {
        TestBrowser phone = away.phoneOf(member);
        return phone.open(PAGE).statusCode() == 200;
    }

    @Test
    void aPictureComesAlongAndNonsenseIsSaidSo() throws IOException {
        TestBrowser phone = daughter();
        assertTrue(
                phone.upload(PAGE, PAGE, "picture", "a.png", picture(), "text", "妈，看外孙")
                        .body()
                        .contains("捎上了"));
        FamilyWords.Opened word = atTheTerminal.of(card).getFirst();
        assertEquals("妈，看外孙", word.told().text());
        assertTrue(word.told().picture().isPresent());
        for (byte[] wrong : List.of(new byte[0], new byte[] {1, 2, 3})) {
            String body = phone.upload(PAGE, PAGE, "picture", "a.png", wrong).body();
            assertFalse(body.contains("捎上了"), body);
        }
        assertEquals(1, atTheTerminal.of(card).size());
    }

    @Test
    void aVisitorNobodyLetInNeitherSeesNorSendsAnything() {
        TestBrowser stranger = new TestBrowser(away.hub);
        assertEquals(403, stranger.open(PAGE).statusCode());
        assertEquals(
                403,
                stranger.upload(
                                AwayHub.HOME + "/family/join/0",
                                PAGE,
                                "picture",
                                "a.png",
                                new byte[0],
                                "text",
                                "我不是家里人")
                        .statusCode());
        assertEquals(List.of(), atTheTerminal.of(card));
    }

    @Test
    void aLinkServesOnePhoneAndEndsWhenTheSecretaryTakesItBack() {
        TestBrowser phone = new TestBrowser(away.hub);
        String link = link();
        assertTrue(phone.open(link).body().contains("女儿小芳"));
        phone.submit(link, link);
        assertEquals(200, phone.open(PAGE).statusCode());
        TestBrowser second = new TestBrowser(away.hub);
        assertTrue(second.open(link).body().contains("用过了"));
        String page = "/at/" + TestVillage.VILLAGE + "/residents/" + mother + "/family";
        Matcher end = Pattern.compile(page + "/\\w+/end").matcher(away.secretary.open(page).body());
        assertTrue(end.find());
        away.secretary.submit(page, end.group());
        assertEquals(403, phone.open(PAGE).statusCode());
    }

    @Test
    void aResidentAwayWritesToTheirOwnHousehold() {
        SubjectId son = away.members.stream().filter(this::hasFamily).findFirst().orElseThrow();
        TestBrowser phone = away.phoneOf(son);
        assertTrue(phone.open(AwayHub.HOME + "/of/" + son).body().contains(PAGE));
        assertEquals(200, phone.open(PAGE).statusCode());
    }
}
