package org.yizhan.ledger.attendance;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Views;

/// Checks people in at a village's open meeting.
public final class Checkins {
    private static final Logger LOG = LoggerFactory.getLogger(Checkins.class);

    private final Ledger ledger;
    private final PlaceId village;
    private final InstantSource clock;

    public Checkins(Ledger ledger, PlaceId village, InstantSource clock) {
        this.ledger = ledger;
        this.village = village;
        this.clock = clock;
    }

    /// Decides what a scanned text means and records it. [CheckinResult.Accepted] is durable when
    /// this returns.
    ///
    /// @param scanned whatever the camera or scanner read
    public CheckinResult checkIn(String scanned, Evidence evidence) {
        Optional<CardCode> code = CardCode.parse(scanned);
        if (code.isEmpty()) {
            return new CheckinResult.NotACard();
        }
        try {
            return ledger.record(
                    village, new Actor.Program(), views -> decide(views, code.get(), evidence));
        } catch (StorageException e) {
            LOG.error("A check-in could not be written", e);
            return new CheckinResult.NotRecorded();
        }
    }

    /// Records a person whom staff vouch for (补签).
    ///
    /// @param meeting open or closed
    public CheckinResult enter(Actor staff, SubjectId meeting, SubjectId resident) {
        return ledger.record(
                village,
                staff,
                views ->
                        new Meetings(views)
                                .find(village, meeting)
                                .map(listed ->
                                        present(
                                                views,
                                                listed,
                                                resident,
                                                new Proof(Evidence.STAFF_ENTRY, Optional.empty())))
                                .orElseGet(() -> Decided.of(new CheckinResult.NotRecorded())));
    }

    private record Proof(Evidence evidence, Optional<String> card) {}

    private Decided<CheckinResult> decide(Views views, CardCode code, Evidence evidence) {
        Optional<Meetings.Listed> open = new Meetings(views).open(village);
        Optional<Card> known =
                code.townshipId().equals(village.parent().orElse(village))
                        ? new Cards(views).find(village, code.card())
                        : Optional.empty();
        if (known.isEmpty()) {
            return refuse(open, stranger(views, code));
        }
        Card card = known.get();
        if (!Cards.fits(code, card.salt(), card.secretHash())) {
            return refuse(open, new CheckinResult.Forged(card.number()));
        }
        if (card.status() == CardStatus.REVOKED) {
            return refuse(open, new CheckinResult.Revoked(card.number()));
        }
        if (open.isEmpty()) {
            return Decided.of(noMeeting(views, card.resident()));
        }
        return present(
                views,
                open.get(),
                card.resident(),
                new Proof(evidence, Optional.of(card.number())));
    }

    private CheckinResult stranger(Views views, CardCode code) {
        Optional<CardListing> listing = new Cards(views).listed(code.townshipId(), code.card());
        if (listing.isEmpty()) {
            return new CheckinResult.UnknownCard(code.card());
        }
        if (!Cards.fits(code, listing.get().salt(), listing.get().secretHash())) {
            return new CheckinResult.Forged(code.card());
        }
        if (listing.get().status() == CardStatus.REVOKED) {
            return new CheckinResult.Revoked(code.card());
        }
        return new CheckinResult.OtherVillage(
                code.card(), new Places(views).name(listing.get().village()));
    }

    private static Decided<CheckinResult> refuse(
            Optional<Meetings.Listed> open, CheckinResult result) {
        String card =
                switch (result) {
                    case CheckinResult.Forged forged -> forged.card();
                    case CheckinResult.Revoked revoked -> revoked.card();
                    case CheckinResult.UnknownCard unknown -> unknown.card();
                    case CheckinResult.OtherVillage guest -> guest.card();
                    default -> "";
                };
        return open.map(listed ->
                        Decided.of(
                                result,
                                Draft.of(
                                        AttendanceFacts.REFUSAL,
                                        listed.id(),
                                        new Refusal(result.getClass().getSimpleName(), card))))
                .orElseGet(() -> Decided.of(result));
    }

    private CheckinResult noMeeting(Views views, SubjectId resident) {
        Optional<Resident> person = new Residents(views).find(village, resident);
        return new CheckinResult.NoMeeting(
                resident,
                person.map(Resident::name).orElse(""),
                person.flatMap(Resident::nameReading),
                new Meetings(views).next(village, clock.instant()).map(Meetings.Listed::meeting));
    }

    private Decided<CheckinResult> present(
            Views views, Meetings.Listed open, SubjectId resident, Proof proof) {
        Optional<Resident> person = new Residents(views).find(village, resident);
        String name = person.map(Resident::name).orElse("");
        Optional<String> reading = person.flatMap(Resident::nameReading);
        Optional<Instant> since = new Attendance(views).since(village, open.id(), resident);
        if (since.isPresent()) {
            return Decided.of(new CheckinResult.AlreadyHere(resident, name, reading, since.get()));
        }
        boolean invited = open.meeting().expected().contains(resident);
        return Decided.of(
                new CheckinResult.Accepted(resident, name, reading, open.id(), invited),
                Draft.of(
                        AttendanceFacts.CHECKIN,
                        open.id(),
                        new Checkin(open.id(), resident, proof.evidence(), proof.card())));
    }
}
