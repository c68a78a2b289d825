package org.yizhan.web.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.TestVillage;

class YearlyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Activity LAST = dumplings(LocalDate.of(2026, 10, 18));
    private static final Activity NEXT = dumplings(LocalDate.of(2027, 10, 8));

    private static Activity dumplings(LocalDate day) {
        return new Activity(
                "包饺子", day, LocalTime.NOON, "村部", 0, "", false, Optional.of(new LunarDay(9, 9)));
    }

    private static Entry<Activity> entry(int number, Activity activity) {
        return new Entry<>(
                TestVillage.VILLAGE,
                new SubjectId(7, number),
                activity,
                new FactId(7, number),
                new Stamp(Instant.EPOCH, TimeTrust.SYNCHRONISED),
                new Actor.Program(),
                1);
    }

    private static List<Yearly> offered(List<Entry<Activity>> past, List<Entry<Activity>> coming) {
        return Yearly.of(past, coming, TODAY);
    }

    @Test
    void aFestivalIsOfferedOnceHoweverOftenItWasHeld() {
        assertEquals(
                List.of(new Yearly(new SubjectId(7, 2), "包饺子", NEXT.day())),
                offered(
                        List.of(
                                entry(2, LAST),
                                entry(1, LAST),
                                entry(0, dumplings(LocalDate.of(2025, 10, 29)))),
                        List.of()));
    }

    @Test
    void whoCalledItOffThisYearIsStillAskedAboutTheNext() {
        assertEquals(1, offered(List.of(entry(1, LAST.calledOff())), List.of()).size());
    }

    @Test
    void whatIsPlannedAlreadyOrCalledOffAlreadyIsNotOffered() {
        assertEquals(List.of(), offered(List.of(entry(1, LAST)), List.of(entry(2, NEXT))));
        assertEquals(
                List.of(), offered(List.of(entry(1, LAST)), List.of(entry(2, NEXT.calledOff()))));
    }
}
