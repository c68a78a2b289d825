package org.yizhan.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Animal;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.residents.Mine;
import org.yizhan.ledger.meetings.Answers.Answered;
import org.yizhan.ledger.meetings.Answers.Spoken;

/// Holders of cards in the invented village, all born in a year of the dragon.
final class InventedPeople implements NumberDesk, Mine.Desk, AnswerDesk {
    static final HeldCode CARD = new HeldCode("10");
    static final HeldCode OTHER = new HeldCode("77");

    final List<String> answers = new ArrayList<>();
    Answered answered = Answered.KEPT;
    final Map<HeldCode, Mine> known = new HashMap<>(Map.of(CARD, person("王秀英")));
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
    public Optional<Mine> of(HeldCode code) {
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
                List.of(
                        new Mine.Coming(
                                new SubjectId(3, 1),
                                "主题党日",
                                Instant.parse("2026-12-01T01:00:00Z"),
                                "二楼会议室"),
                        new Mine.Coming(
                                new SubjectId(3, 2),
                                "支部党员大会",
                                Instant.parse("2026-12-20T06:30:00Z"),
                                "二楼会议室")),
                new Mine.CardsGiven(1, List.of("4071")),
                List.of(
                        Sentence.of("residents.my.household", "number", "二组12号"),
                        Sentence.of("residents.my.kept.lessons", "count", 3),
                        Sentence.of("residents.my.kept.words", "count", 2),
                        Sentence.of("residents.my.kept.family", "count", 1)));
    }

    @Override
    public Answered coming(SubjectId meeting, HeldCode card) {
        answers.add("coming " + card.text());
        return answered;
    }

    @Override
    public Answered leave(SubjectId meeting, Spoken spoken, HeldCode card) {
        answers.add("leave " + card.text() + " " + spoken.seconds());
        return answered;
    }

    /// The same, with no meeting to come.
    static Mine expectedNowhere(String name) {
        Mine known = person(name);
        return new Mine(known.resident(), known.attended(), List.of(), known.cards(), known.kept());
    }
}
