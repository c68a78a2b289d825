package org.yizhan.ledger.family;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.family.FamilyAnswers.Sent;
import org.yizhan.ledger.family.FamilyPost.Letter;
import org.yizhan.ledger.family.FamilyPost.Phone;
import org.yizhan.ledger.family.FamilyPost.Recipient;
import org.yizhan.ledger.family.FamilyPost.Sound;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.voicebox.PostResult;

/// Words between a relative's phone and a resident's card.
class FamilyTest extends OneTerminal {
    private static final String TEXT = "妈，天冷了，炉子边上开一扇窗";
    private static final byte[] SOUND = "女儿的声音，谁也不该听见".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PICTURE = "外孙的照片，谁也不该看见".getBytes(StandardCharsets.UTF_8);
    private static final SubjectId WANG = new SubjectId(1, 7);
    private static final SubjectId LIU = new SubjectId(1, 8);
    private static final Actor STAFF = new Actor.Staff(new SubjectId(9, 9));
    private static final Phone PHONE = new Phone("0123abcd", "what her browser keeps");

    private Instant now = NOW;

    @BeforeEach
    void open() {
        county.exchange(terminal);
    }

    private Relatives relatives() {
        return new Relatives(county.hub().ledger(), () -> now);
    }

    private SubjectId send() throws IOException {
        var hub = county.hub();
        Recipient recipient =
                new Recipient(
                        VILLAGE,
                        new Relatives.Tie(WANG, "女儿小芳"),
                        hub.ledger().read(views -> FamilyPost.terminals(views, VILLAGE)));
        Letter letter = new Letter(Optional.of(new Sound(SOUND, 9)), Optional.of(PICTURE), TEXT);
        SubjectId word =
                new FamilyPost(hub.ledger(), hub.blobs(), Ids.secure())
                        .send(recipient, letter, PHONE);
        county.exchange(terminal);
        return word;
    }

    private FamilyWords words() {
        return new FamilyWords(terminal.ledger(), terminal.blobs(), terminal.keys(), VILLAGE);
    }

    private String card(SubjectId holder) {
        CardCode code =
                new CardIssue(terminal.ledger(), new SecureRandom())
                        .issue(VILLAGE, new Actor.Program(), holder);
        return code.digits();
    }

    private Sent sent() {
        return county.hub()
                .ledger()
                .read(views -> new FamilyAnswers(views, VILLAGE).of(PHONE.hash()))
                .getFirst();
    }

    @Test
    void theRecipientsCardAloneOpensAWordOnTheVillagesTerminal() throws IOException {
        SubjectId word = send();
        String mine = card(WANG);
        assertEquals(1, words().unheard(mine));
        FamilyWords.Opened opened = words().of(mine).getFirst();
        assertEquals(word, opened.id());
        assertEquals("女儿小芳", opened.told().from());
        assertEquals(TEXT, opened.told().text());
        assertEquals(List.of(), words().of(card(LIU)));
        assertEquals(List.of(), words().of("no card"));
        BlobRef sound = BlobRef.parse(opened.told().voice().orElseThrow().recording());
        byte[][] heard = new byte[1][];
        assertTrue(county.hub().blobs().read(sound, in -> heard[0] = in.readAllBytes()));
        assertArrayEquals(SOUND, heard[0]);
    }

    @Test
    void aTerminalItWasNotSealedToOpensNothing() throws IOException {
        send();
        try (TerminalNode later = county.enrolled("later", VILLAGE)) {
            county.exchange(later);
            FamilyWords there =
                    new FamilyWords(later.ledger(), later.blobs(), later.keys(), VILLAGE);
            county.exchange(terminal);
            String mine = card(WANG);
            county.exchange(terminal);
            county.exchange(later);
            assertEquals(0, there.unheard(mine));
            assertEquals(List.of(), there.of(mine));
            assertEquals(1, words().of(mine).size());
        }
    }

    /// What lies on either disk, and whatever the hub can read of its own facts, holds neither the
    /// words, nor the sound, nor the picture, nor a key to them.
    @Test
    void nothingOfAWordCanBeReadAtRestOnTheHubOrTheTerminal() throws IOException {
        send();
        String mine = card(WANG);
        FamilyWords.Opened opened = words().of(mine).getFirst();
        words().answer(opened.id(), SOUND, 9, mine);
        county.exchange(terminal);
        List<String> secrets =
                List.of(
                        TEXT,
                        new String(SOUND, StandardCharsets.UTF_8),
                        new String(PICTURE, StandardCharsets.UTF_8),
                        BlobRef.parse(opened.told().voice().orElseThrow().recording()).key(),
                        BlobRef.parse(opened.told().picture().orElseThrow()).key());
        for (String body : bodiesOnTheHub()) {
            secrets.forEach(secret -> assertFalse(body.contains(secret), body));
        }
        for (Path file : files()) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String secret : secrets) {
                byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
                assertFalse(
                        bytes.contains(new String(utf8, StandardCharsets.ISO_8859_1)),
                        file.toString());
            }
        }
    }

    private List<String> bodiesOnTheHub() {
        List<String> bodies = new ArrayList<>();
        county.hub()
                .ledger()
                .facts(store -> store.arrivedAfter(0, 10_000))
                .forEach(arrived -> {
                    if (arrived.fact().body() instanceof FactBody.Present(_, byte[] content)) {
                        bodies.add(new String(content, StandardCharsets.UTF_8));
                    }
                });
        assertTrue(bodies.stream().anyMatch(body -> body.contains("seals")), "no word is there");
        return bodies;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anAnswerOpensForThePhoneThatAskedAndForNoOther() throws IOException {
        SubjectId word = send();
        String mine = card(WANG);
        assertInstanceOf(PostResult.NotOurCard.class, words().answer(word, SOUND, 9, card(LIU)));
        assertInstanceOf(PostResult.Kept.class, words().answer(word, SOUND, 9, mine));
        words().heard(word);
        county.exchange(terminal);
        Sent sent = sent();
        assertTrue(sent.heard());
        var back = sent.answers().getFirst().value();
        Voice voice = FamilyAnswers.open(sent, back, PHONE.secret()).orElseThrow();
        byte[][] heard = new byte[1][];
        terminal.blobs().read(BlobRef.parse(voice.recording()), in -> heard[0] = in.readAllBytes());
        assertArrayEquals(SOUND, heard[0]);
        assertEquals(Optional.empty(), FamilyAnswers.open(sent, back, "another phone"));
    }

    @Test
    void aLinkLetsOnePhoneInUntilItIsTakenBack() {
        SecureRandom random = new SecureRandom();
        String secret = relatives().invite(new Relatives.Kin(VILLAGE, WANG, "女儿小芳"), STAFF, random);
        assertTrue(relatives().find(VILLAGE, secret).isPresent());
        assertTrue(relatives().bind(VILLAGE, secret, "one"));
        assertFalse(relatives().bind(VILLAGE, secret, "two"));
        assertEquals(List.of(new Relatives.Tie(WANG, "女儿小芳")), ties("one"));
        assertEquals(List.of(), ties("two"));
        var known = county.hub().ledger().read(views -> Relatives.of(views, VILLAGE, WANG));
        relatives().end(VILLAGE, known.getFirst(), STAFF);
        assertEquals(List.of(), ties("one"));
    }

    @Test
    void aLinkIsOverAfterThreeDays() {
        String secret =
                relatives()
                        .invite(new Relatives.Kin(VILLAGE, WANG, "儿子"), STAFF, new SecureRandom());
        now = now.plus(Duration.ofDays(3)).plusSeconds(1);
        assertFalse(relatives().bind(VILLAGE, secret, "one"));
    }

    private List<Relatives.Tie> ties(String phone) {
        return county.hub().ledger().read(views -> Relatives.ties(views, VILLAGE, phone));
    }
}
