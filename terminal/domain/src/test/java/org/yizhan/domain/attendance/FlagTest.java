package org.yizhan.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;

class FlagTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T06:30:00Z");

    private static Arrival arrival(int person, int seconds, Evidence evidence, long terminal) {
        return new Arrival(
                SubjectId.named("resident/" + person),
                evidence,
                new Arrival.Stamped(
                        new FactId(person, seconds),
                        BEGIN.plusSeconds(seconds),
                        TimeTrust.SYNCHRONISED,
                        terminal),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Arrival> queue(int people, int every, Evidence evidence) {
        return IntStream.range(0, people)
                .mapToObj(person -> arrival(person, person * every, evidence, 1))
                .toList();
    }

    @Test
    void peopleWalkingPastAreNothingToLookAt() {
        assertEquals(List.of(), Flag.of(queue(40, 6, Evidence.CARD_CAMERA), Optional.empty()));
        assertEquals(List.of(), Flag.of(queue(40, 1, Evidence.CARD_CAMERA), Optional.empty()));
    }

    @Test
    void aStackOfCardsIsABurstOnce() {
        List<Flag> flags = Flag.of(queue(14, 0, Evidence.CARD_SCANNER), Optional.empty());
        assertEquals(14, assertInstanceOf(Flag.Burst.class, flags.getFirst()).count());
        assertEquals(1, flags.size());
    }

    @Test
    void aPhotographOfManyCardsIsNoBurst() {
        assertEquals(
                List.of(), Flag.of(queue(14, 0, Evidence.CARD_PHOTOGRAPHED), Optional.empty()));
    }

    @Test
    void whatWasEnteredAfterTheEndSaysSo() {
        List<Arrival> all = queue(3, 60, Evidence.STAFF_ENTRY);
        List<Flag> flags = Flag.of(all, Optional.of(BEGIN.plusSeconds(60)));
        assertEquals(List.of(new Flag.AfterEnd(all.get(2))), flags);
    }

    @Test
    void onePersonAtTwoTerminalsIsShownOnce() {
        Arrival here = arrival(7, 5, Evidence.CARD_CAMERA, 1);
        Arrival there = arrival(7, 9, Evidence.CARD_CAMERA, 2);
        List<Flag> flags = Flag.of(List.of(there, here), Optional.empty());
        assertEquals(List.of(new Flag.TwoPlaces(here.resident(), List.of(here, there))), flags);
    }

    @Test
    void aClockInDoubtIsShown() {
        Arrival good = arrival(1, 0, Evidence.CARD_CAMERA, 1);
        Arrival doubtful =
                new Arrival(
                        good.resident(),
                        good.evidence(),
                        new Arrival.Stamped(good.stamp().fact(), good.at(), TimeTrust.SUSPECT, 1),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(
                List.of(new Flag.ClockInDoubt(doubtful)),
                Flag.of(List.of(doubtful), Optional.empty()));
    }

    @Test
    void onePhoneForMoreThanAHouseholdIsShown() {
        List<Arrival> family = phones(4);
        assertEquals(List.of(), Flag.of(family, Optional.empty()));
        List<Flag> flags = Flag.of(phones(5), Optional.empty());
        assertEquals(5, assertInstanceOf(Flag.OnePhone.class, flags.getFirst()).residents().size());
    }

    private static List<Arrival> phones(int people) {
        return queue(people, 30, Evidence.PHONE_HERE).stream()
                .map(each ->
                        new Arrival(
                                each.resident(),
                                each.evidence(),
                                each.stamp(),
                                Optional.empty(),
                                Optional.of("phone")))
                .toList();
    }
}
