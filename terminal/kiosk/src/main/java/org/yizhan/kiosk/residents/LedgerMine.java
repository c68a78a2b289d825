package org.yizhan.kiosk.residents;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.study.Together;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.residents.Mine.Came;
import org.yizhan.kiosk.residents.Mine.CardsGiven;
import org.yizhan.kiosk.residents.Mine.Coming;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.personal.PersonalFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.study.GroupStudy;
import org.yizhan.ledger.views.Views;

/// What the village's ledger knows of a person. Safe for any thread.
public final class LedgerMine implements Mine.Desk {
    private final Ledger ledger;
    private final PlaceId village;
    private final InstantSource clock;

    public LedgerMine(Ledger ledger, PlaceId village, InstantSource clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    @Override
    public Optional<Mine> of(HeldCode code) {
        return new Checkins(ledger, village, clock)
                .holder(code.text())
                .flatMap(person -> ledger.read(views -> of(views, person)));
    }

    private Optional<Mine> of(Views views, SubjectId person) {
        return new Residents(views)
                .find(village, person)
                .map(resident ->
                        new Mine(
                                resident,
                                attended(views, person),
                                coming(views, person),
                                cards(views, person),
                                kept(views, person, resident)));
    }

    private List<Sentence> kept(Views views, SubjectId person, Resident resident) {
        List<Sentence> kept = new ArrayList<>();
        resident.household()
                .flatMap(door -> views.register(ResidentFacts.HOUSEHOLD).find(village, door))
                .ifPresent(door ->
                        kept.add(
                                Sentence.of(
                                        "residents.my.household",
                                        "number",
                                        door.value().number())));
        kept.addAll(PersonalFacts.kept(views, village, person));
        return kept;
    }

    private List<Came> attended(Views views, SubjectId person) {
        Attendance attendance = new Attendance(views);
        List<Came> came = new ArrayList<>();
        for (Meetings.Listed listed : new Meetings(views).list(village)) {
            attendance.of(village, listed.id()).stream()
                    .filter(present -> present.resident().equals(person))
                    .map(present ->
                            new Came(
                                    listed.meeting().title(),
                                    present.at(),
                                    present.evidence(),
                                    studied(views, listed.id())))
                    .forEach(came::add);
        }
        return came;
    }

    private List<String> studied(Views views, SubjectId meeting) {
        return new GroupStudy(views).of(village, meeting).stream().map(Together::title).toList();
    }

    private List<Coming> coming(Views views, SubjectId person) {
        Instant now = clock.instant();
        return new Meetings(views)
                .list(village).reversed().stream()
                        .filter(listed -> listed.phase() == MeetingPhase.PLANNED)
                        .filter(listed -> listed.meeting().startsAt().isAfter(now))
                        .filter(listed -> listed.meeting().expected().contains(person))
                        .map(listed ->
                                new Coming(
                                        listed.id(),
                                        listed.meeting().title(),
                                        listed.meeting().startsAt(),
                                        listed.meeting().room()))
                        .toList();
    }

    private CardsGiven cards(Views views, SubjectId person) {
        List<Card> given = new Cards(views).of(village, person);
        List<String> valid =
                given.stream()
                        .filter(card -> card.status() == CardStatus.VALID)
                        .map(Card::number)
                        .map(number -> number.substring(number.length() - CardCode.SHORT))
                        .toList();
        return new CardsGiven(given.size(), valid);
    }
}
