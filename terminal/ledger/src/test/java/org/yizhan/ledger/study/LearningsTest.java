package org.yizhan.ledger.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.study.Learned;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.cards.CardIssue;

/// What the holder of a card says of lessons.
class LearningsTest {
    private static final SubjectId WANG = new SubjectId(1, 7);
    private static final SubjectId LIU = new SubjectId(1, 8);

    @TempDir Path folder;
    private Instant now = NOW;
    private Ledger ledger;
    private Learnings learnings;

    @BeforeEach
    void open() {
        ledger = TestLedgers.terminal(folder, 1, () -> now);
        learnings = new Learnings(ledger, VILLAGE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private String card(SubjectId holder) {
        return new CardIssue(ledger, new SecureRandom())
                .issue(VILLAGE, new Actor.Program(), holder)
                .digits();
    }

    private void note(String card, String lesson, boolean understood) {
        now = now.plusSeconds(60);
        learnings.note(card, lesson, understood);
    }

    private List<String> shown(String card) {
        return learnings.of(card).stream()
                .map(learned -> learned.lesson() + (learned.understood() ? "" : " again"))
                .toList();
    }

    @Test
    void whatIsToBeHeardAgainComesFirstThenTheLatest() {
        String mine = card(WANG);
        note(mine, "fire", true);
        note(mine, "fraud", false);
        note(mine, "pressure", true);
        assertEquals(List.of("fraud again", "pressure", "fire"), shown(mine));
    }

    @Test
    void whoUnderstandsItTheSecondTimeNeedNotHearItAgain() {
        String mine = card(WANG);
        note(mine, "fraud", false);
        note(mine, "fraud", true);
        assertEquals(List.of("fraud"), shown(mine));
    }

    @Test
    void sayingTheSameTwiceIsOneRecord() {
        String mine = card(WANG);
        note(mine, "fraud", true);
        int before = records();
        note(mine, "fraud", true);
        assertEquals(before, records());
    }

    private int records() {
        return ledger.facts(store -> store.arrivedAfter(0, 1_000)).size();
    }

    @Test
    void everyCardOfAPersonOpensTheirsAndNobodyElses() {
        note(card(WANG), "fraud", true);
        assertEquals(List.of("fraud"), shown(card(WANG)));
        assertEquals(List.of(), shown(card(LIU)));
    }

    @Test
    void withoutACardOfThisVillageNothingIsRemembered() {
        int before = records();
        note("no card", "fraud", true);
        note("9999011002010000001" + "0".repeat(22), "fraud", true);
        assertEquals(before, records());
        assertEquals(List.of(), learnings.of("no card"));
    }

    @Test
    void aCardThatWasTakenBackOpensNothing() {
        CardIssue issue = new CardIssue(ledger, new SecureRandom());
        var code = issue.issue(VILLAGE, new Actor.Program(), WANG);
        note(code.digits(), "fraud", true);
        issue.revoke(VILLAGE, new Actor.Program(), code.card());
        assertEquals(List.of(), learnings.of(code.digits()));
        assertEquals(
                List.of(new Learned(WANG, "fraud", true)), learnings.of(card(WANG)), "the new one");
    }
}
