package org.yizhan.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.kiosk.attendance.Animal;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.residents.Mine;

/// Holders of cards in the invented village, all born in a year of the dragon.
final class InventedPeople implements NumberDesk, Mine.Desk {
    final Map<String, Mine> known = new HashMap<>(Map.of("10", person("王秀英")));
    boolean resting;
    private final Supplier<CheckinResult> result;

    /// @param result what becomes of a number that fits
    InventedPeople(Supplier<CheckinResult> result) {
        this.result = result;
    }

    @Override
    public CheckinResult take(String number, Animal animal) {
        return animal == Animal.DRAGON ? result.get() : new CheckinResult.UnknownCard(number);
    }

    @Override
    public boolean tired() {
        return resting;
    }

    @Override
    public Optional<Mine> of(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /// What is known of a person of that name.
    static Mine person(String name) {
        return new Mine(
                new Resident(
                        name,
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.of(LocalDate.of(1952, 3, 8)),
                        Optional.empty(),
                        Optional.of("138 0572 7788"),
                        false),
                List.of(
                        new Mine.Came(
                                "支部党员大会",
                                Instant.parse("2026-10-20T06:40:00Z"),
                                Evidence.CARD_CAMERA),
                        new Mine.Came(
                                "村民代表会议",
                                Instant.parse("2026-09-11T01:10:00Z"),
                                Evidence.SHORT_NUMBER)),
                List.of(new Mine.Coming("主题党日", Instant.parse("2026-12-01T01:00:00Z"), "二楼会议室")),
                new Mine.CardsGiven(1, List.of("4071")));
    }
}
