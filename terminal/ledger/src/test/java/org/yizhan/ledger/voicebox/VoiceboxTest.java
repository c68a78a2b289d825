package org.yizhan.ledger.voicebox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;

class VoiceboxTest extends Village {
    private static byte[] heard(Blobs blobs, String reference) throws IOException {
        byte[][] bytes = new byte[1][];
        assertTrue(blobs.read(BlobRef.parse(reference), in -> bytes[0] = in.readAllBytes()));
        return bytes[0];
    }

    @Test
    void whatIsKeptSurvivesAPowerCutAndSaysWhenThereIsAnAnswer() throws IOException {
        PostResult.Kept kept =
                assertInstanceOf(
                        PostResult.Kept.class, leave(Audience.VILLAGE, Optional.of(card())));
        assertEquals(3, kept.days());
        terminal.close();
        terminal = county.terminal("terminal");
        Post post = only(terminal.ledger());
        assertEquals(Optional.of(WANG), post.message().value().from());
        assertArrayEquals(
                SOUND, heard(terminal.blobs(), post.message().value().voice().recording()));
    }

    @Test
    void theTownshipAloneOpensWhatWasSaidToIt() throws IOException {
        leave(Audience.TOWNSHIP, Optional.of(card()));
        county.exchange(terminal);
        Post inVillage = only(terminal.ledger());
        Message seen = inVillage.message().value();
        assertEquals(Optional.empty(), seen.from());
        assertEquals(new Actor.Visitor(), inVillage.message().actor());
        assertEquals(
                Optional.empty(),
                terminal.ledger().read(views -> TownshipKeys.open(views, inVillage.message())));
        assertTrue(
                terminal.blobs().has(BlobRef.parse(seen.voice().recording()).name()),
                "the name, without the key");
        Post onHub = only(county.hub().ledger());
        Message opened =
                county.hub()
                        .ledger()
                        .read(views -> TownshipKeys.open(views, onHub.message()))
                        .orElseThrow();
        assertEquals(Optional.of(WANG), opened.from());
        assertArrayEquals(SOUND, heard(terminal.blobs(), opened.voice().recording()));
    }

    @Test
    void nothingInTheVillageHoldsTheKeyOfASealedMessage() {
        leave(Audience.TOWNSHIP, Optional.of(card()));
        county.exchange(terminal);
        String key =
                county.hub()
                        .ledger()
                        .read(views ->
                                TownshipKeys.open(views, only(county.hub().ledger()).message()))
                        .map(message -> BlobRef.parse(message.voice().recording()).key())
                        .orElseThrow();
        for (String body : bodies(terminal.ledger())) {
            assertFalse(body.contains(key));
            assertFalse(body.contains("PRIVATE"), body);
        }
        assertTrue(bodies(county.hub().ledger()).size() > bodies(terminal.ledger()).size());
    }

    /// That somebody quarrels, or asks what the law says, is as private as what they said.
    @ParameterizedTest
    @EnumSource(Matter.class)
    void thatSomebodyAsksForHelpInAMatterIsSealedWithTheirWords(Matter matter) {
        CardCode mine = card();
        Postbox.Spoken asked = new Postbox.Spoken(SOUND, 12, Optional.empty(), Optional.of(matter));
        assertInstanceOf(
                PostResult.Kept.class,
                postbox().leave(asked, Audience.TOWNSHIP, Optional.of(mine.digits())));
        county.exchange(terminal);
        assertEquals(Optional.empty(), only(terminal.ledger()).message().value().matter());
        assertEquals(Optional.empty(), only(terminal.ledger()).message().value().from());
        for (String body : bodies(terminal.ledger())) {
            assertFalse(body.contains(matter.name()), body);
        }
        Ledger hub = county.hub().ledger();
        Message opened =
                hub.read(views -> TownshipKeys.open(views, only(hub).message())).orElseThrow();
        assertEquals(Optional.of(matter), opened.matter());
        assertEquals(Optional.of(WANG), opened.from());
    }

    /// Whoever chose to ask the village is heard there.
    @Test
    void aMatterSaidToTheVillageIsSeenThere() {
        Postbox.Spoken asked =
                new Postbox.Spoken(SOUND, 12, Optional.empty(), Optional.of(Matter.MEDIATION));
        postbox().leave(asked, Audience.VILLAGE, Optional.of(card().digits()));
        assertEquals(
                Optional.of(Matter.MEDIATION), only(terminal.ledger()).message().value().matter());
    }

    @Test
    void anAnswerToASealedMessageOpensWithTheCardAlone() {
        CardCode mine = card();
        leave(Audience.TOWNSHIP, Optional.of(mine));
        county.exchange(terminal);
        new Answering(county.hub().ledger(), Ids.secure())
                .answer(
                        only(county.hub().ledger()),
                        STAFF,
                        Answering.Reply.of(Answer.Way.TEXT, "明天派人来看。"));
        county.exchange(terminal);
        assertTrue(bodies(terminal.ledger()).stream().noneMatch(body -> body.contains("明天派人")));
        Letters letters = new Letters(terminal.ledger(), VILLAGE);
        assertEquals(1, letters.unheard(mine.digits()));
        Letters.Reply reply = letters.of(mine.digits()).getFirst().replies().getFirst();
        assertEquals("明天派人来看。", reply.answer().text());
        letters.heard(reply.id());
        assertEquals(0, letters.unheard(mine.digits()));
        assertEquals(List.of(), letters.of(card().digits()), "another card of the same person");
    }

    @Test
    void anAnswerOfTheVillageIsOpenToEveryCardOfThePerson() {
        leave(Audience.VILLAGE, Optional.of(card()));
        new Answering(terminal.ledger(), Ids.secure())
                .answer(
                        only(terminal.ledger()),
                        STAFF,
                        Answering.Reply.of(Answer.Way.VISIT, "去家里看过了。"));
        Letters letters = new Letters(terminal.ledger(), VILLAGE);
        assertEquals(1, letters.unheard(card().digits()));
        assertEquals(Post.State.ANSWERED, only(terminal.ledger()).state());
    }

    @Test
    void afterThreeNamelessMessagesInTenMinutesACardIsAskedFor() {
        for (int i = 0; i < 3; i++) {
            assertFalse(postbox().asksForCard());
            assertInstanceOf(PostResult.Kept.class, leave(Audience.VILLAGE, Optional.empty()));
        }
        assertTrue(postbox().asksForCard());
        assertEquals(new PostResult.CardNeeded(), leave(Audience.VILLAGE, Optional.empty()));
        assertEquals(new PostResult.CardNeeded(), leave(Audience.TOWNSHIP, Optional.empty()));
        assertInstanceOf(PostResult.Kept.class, leave(Audience.VILLAGE, Optional.of(card())));
        now = NOW.plus(Duration.ofMinutes(11));
        assertFalse(postbox().asksForCard());
    }

    @Test
    void aCardThatIsNotOurs() {
        CardCode stranger = new CardCode("999901100", "2010000001", "01234567890123456789");
        assertEquals(new PostResult.NotOurCard(), leave(Audience.VILLAGE, Optional.of(stranger)));
        assertEquals(List.of(), new Letters(terminal.ledger(), VILLAGE).of(stranger.digits()));
    }

    @Test
    void whatNobodyAnswersForSevenDaysIsTheTownships() {
        leave(Audience.VILLAGE, Optional.empty());
        county.exchange(terminal);
        Ledger hub = county.hub().ledger();
        var week = NOW.plus(Duration.ofDays(7));
        assertEquals(
                0, hub.read(v -> new Voicebox(v).waiting(TOWNSHIP, week.minusMillis(1))).size());
        assertEquals(
                1, hub.read(v -> new Voicebox(v).waiting(VILLAGE, week.minusMillis(1))).size());
        assertEquals(1, hub.read(v -> new Voicebox(v).waiting(TOWNSHIP, week)).size());
        assertEquals(0, hub.read(v -> new Voicebox(v).waiting(VILLAGE, week)).size());
    }

    @Test
    void theClockIgnoresNonsenseAndStopsAtTheFirstAnswer() {
        leave(Audience.VILLAGE, Optional.empty());
        Ledger ledger = terminal.ledger();
        Answering answering = new Answering(ledger, Ids.secure());
        answering.nonsense(only(ledger), STAFF, true);
        assertEquals(0, waiting(ledger));
        answering.nonsense(only(ledger), STAFF, false);
        assertEquals(1, waiting(ledger));
        answering.answer(only(ledger), STAFF, Answering.Reply.of(Answer.Way.TEXT, "修好了"));
        assertEquals(0, waiting(ledger));
        answering.close(only(ledger), STAFF, "路灯换了");
        assertEquals(Post.State.CLOSED, only(ledger).state());
    }

    @Test
    void whatIsHandedOnIsTheTownshipsAtOnce() {
        leave(Audience.VILLAGE, Optional.empty());
        new Answering(terminal.ledger(), Ids.secure()).handOn(only(terminal.ledger()), STAFF);
        county.exchange(terminal);
        assertEquals(0, waiting(terminal.ledger()));
        assertEquals(
                1, county.hub().ledger().read(v -> new Voicebox(v).waiting(TOWNSHIP, NOW)).size());
    }
}
