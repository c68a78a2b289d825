package org.yizhan.ledger.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.LunarDay;
import org.yizhan.ledger.facts.BodyCodec;

class ActivityFactsTest {
    private static final String BEFORE =
            """
            {"title":"包饺子","day":"2026-10-18","at":"09:00:00","where":"村部","places":0,
             "text":"","cancelled":false}
            """;

    private final BodyCodec codec = new BodyCodec();

    private Activity read(byte[] body) {
        return codec.decode(ActivityFacts.ACTIVITY, 1, body);
    }

    private static Activity dumplings(Optional<LunarDay> lunar) {
        return new Activity(
                "包饺子", LocalDate.of(2026, 10, 18), LocalTime.of(9, 0), "村部", 0, "", false, lunar);
    }

    @Test
    void whatWasPlannedBeforeLunarDaysWereKeptIsRead() {
        assertEquals(dumplings(Optional.empty()), read(BEFORE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLunarDayIsKept() {
        Activity festival = dumplings(Optional.of(new LunarDay(9, 9)));
        assertEquals(festival, read(codec.encode(festival)));
    }
}
