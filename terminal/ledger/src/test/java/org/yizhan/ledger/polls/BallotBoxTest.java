package org.yizhan.ledger.polls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.Ledger;

/// One card, one opinion; never fewer than five; what a lost disk takes with it.
class BallotBoxTest extends AskingVillage {
    @Test
    void oneCardOneOpinionAndANewCardIsNoSecond() {
        CardCode card = card(1);
        assertEquals(OpinionResult.COUNTED, give(card, 0));
        assertEquals(OpinionResult.GIVEN_BEFORE, give(card, 1));
        assertEquals(OpinionResult.GIVEN_BEFORE, give(card(1), 1));
        CardCode stranger = new CardCode("999901100", "2010000001", "01234567890123456789");
        assertEquals(OpinionResult.NOT_OUR_CARD, give(stranger, 0));
        assertEquals(OpinionResult.OVER, give(card(2), 7));
        terminal.close();
        terminal = county.terminal("terminal");
        assertEquals(OpinionResult.GIVEN_BEFORE, give(card, 1), "after a power cut");
    }

    @Test
    void fewerThanFiveAreNeverTold() {
        give(0, 4, 0);
        ask(true);
        box().settle();
        assertEquals(Optional.of(new PollResult(0, List.of())), result(terminal.ledger()));
        assertEquals("", sealed());
    }

    @Test
    void atTheEndTheCountsAreAFactAndTheBoxIsEmpty() {
        give(0, 6, 0);
        give(6, 9, 1);
        ask(true);
        assertEquals(OpinionResult.OVER, give(card(20), 0));
        box().settle();
        box().settle();
        exchange();
        assertEquals(Optional.of(new PollResult(9, List.of(6, 3))), result(county.hub().ledger()));
        assertEquals("", sealed());
        assertEquals(
                0,
                bodies(county.hub().ledger()).stream().filter(b -> b.contains("sealed")).count());
    }

    @Test
    void aDiskThatDiesTakesNoMoreThanFourOpinionsWithIt() {
        give(0, 5, 1);
        give(5, 9, 0);
        exchange();
        Optional<PollResult> ended =
                LostTerminal.end(
                        county.hub().ledger(), VILLAGE, POLL, new Actor.Staff(new SubjectId(9, 9)));
        assertEquals(Optional.of(new PollResult(5, List.of(0, 5))), ended);
    }

    @Test
    void aBoxThatIsGoneIsNotBegunAnewAndWhatTheTownshipKnowsStands() {
        give(0, 5, 1);
        terminal.ledger().remember("polls.box/" + POLL, ""); // as after a damaged disk
        assertEquals(OpinionResult.OVER, give(card(7), 0));
        ask(true);
        box().settle();
        exchange();
        assertEquals(Optional.empty(), result(county.hub().ledger()));
        Optional<PollResult> ended =
                LostTerminal.end(
                        county.hub().ledger(), VILLAGE, POLL, new Actor.Staff(new SubjectId(9, 9)));
        assertEquals(Optional.of(new PollResult(5, List.of(0, 5))), ended);
    }

    private static Optional<PollResult> result(Ledger ledger) {
        return ledger.read(views -> new Polls(views).find(VILLAGE, POLL))
                .flatMap(Polls.Asked::result);
    }
}
