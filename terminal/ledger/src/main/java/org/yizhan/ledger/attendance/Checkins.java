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
import org.yizhan.domain.cards.CardMedium;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
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
        try {
            return ledger.record(
                    village,
                    new Actor.Program(),
                    views -> {
                        Optional<Meetings.Listed> open = new Meetings(views).open(village);
                        return code.map(card -> decide(views, open, card, evidence))
                                .orElseGet(() -> refuse(open, new CheckinResult.NotACard()));
                    });
        } catch (StorageException e) {
            LOG.error("A check-in could not be written", e);
            return code.isPresent()
                    ? new CheckinResult.NotRecorded()
                    : new CheckinResult.NotACard();
        }
    }

    /// Records a person by the short number of a card, typed at the terminal.
    ///
    /// @param number the last digits of the card's number, [CardCode#SHORT] or more
    public CheckinResult checkInByNumber(String number) {
        try {
            return ledger.record(
                    village,
                    new Actor.Program(),
                    views -> {
                        Optional<Meetings.Listed> open = new Meetings(views).open(village);
                        return new Cards(views)
                                .byShortNumber(village, number)
                                .map(card ->
                                        known(
                                                views,
                                                open,
                                                card,
                                                Proof.of(Evidence.SHORT_NUMBER, card.number())))
                                .orElseGet(
                                        () -> refuse(open, new CheckinResult.UnknownCard(number)));
                    });
        } catch (StorageException e) {
            LOG.error("A check-in could not be written", e);
            return new CheckinResult.NotRecorded();
        }
    }

    /// Records a person whom something else than a card at this terminal vouches for: staff by hand
    /// (补签) or by a photograph, a phone in the room, a phone elsewhere.
    ///
    /// @param checkin its meeting open, or closed where staff enter it
    /// @throws IllegalArgumentException if staff give no reason for an entry by hand
    public CheckinResult enter(Actor actor, Checkin checkin) {
        if (checkin.evidence() == Evidence.STAFF_ENTRY
                && checkin.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("An entry by hand needs a reason");
        }
        return ledger.record(
                village,
                actor,
                views ->
                        new Meetings(views)
                                .find(village, checkin.meeting())
                                .filter(listed -> takes(listed, checkin))
                                .map(listed -> present(views, listed, checkin))
                                .orElseGet(() -> Decided.of(new CheckinResult.NotRecorded())));
    }

    /// Decides on a code from a photograph that staff took of cards elsewhere: at a bedside, under a
    /// tree.
    ///
    /// @param meeting open, or closed
    public CheckinResult photographed(Actor staff, SubjectId meeting, String scanned) {
        Optional<CardCode> code = CardCode.parse(scanned);
        if (code.isEmpty()) {
            return new CheckinResult.NotACard();
        }
        return ledger.record(
                village,
                staff,
                views -> {
                    Optional<Meetings.Listed> listed =
                            new Meetings(views)
                                    .find(village, meeting)
                                    .filter(each ->
                                            each.phase() == MeetingPhase.OPEN
                                                    || each.phase() == MeetingPhase.CLOSED);
                    return decide(views, listed, code.get(), Evidence.CARD_PHOTOGRAPHED);
                });
    }

    private static boolean takes(Meetings.Listed listed, Checkin checkin) {
        return switch (listed.phase()) {
            case OPEN -> true;
            case CLOSED ->
                    checkin.evidence() == Evidence.STAFF_ENTRY
                            || checkin.evidence() == Evidence.CARD_PHOTOGRAPHED;
            case PLANNED, CANCELLED -> false;
        };
    }

    /// Whose card a scanned text is, where it is a good one of this village; records nothing.
    public Optional<SubjectId> holder(String scanned) {
        return CardCode.parse(scanned)
                .filter(code -> code.townshipId().equals(village.parent().orElse(village)))
                .flatMap(code ->
                        ledger.read(views -> new Cards(views).find(village, code.card()))
                                .filter(card -> card.status() == CardStatus.VALID)
                                .filter(card -> Cards.fits(code, card.salt(), card.secretHash())))
                .map(Card::resident);
    }

    private record Proof(Evidence evidence, Optional<String> card) {
        static Proof of(Evidence evidence, String card) {
            return new Proof(evidence, Optional.of(card));
        }
    }

    private Decided<CheckinResult> decide(
            Views views, Optional<Meetings.Listed> open, CardCode code, Evidence evidence) {
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
        return known(views, open, card, Proof.of(evidence(card, evidence), card.number()));
    }

    /// The picture of a code is told from a printed card by the code, not by how it looks.
    private static Evidence evidence(Card card, Evidence seen) {
        boolean picture = card.medium().filter(medium -> medium == CardMedium.PICTURE).isPresent();
        return picture && seen.isPresence() && seen != Evidence.CARD_PHOTOGRAPHED
                ? Evidence.CARD_PICTURE
                : seen;
    }

    private Decided<CheckinResult> known(
            Views views, Optional<Meetings.Listed> open, Card card, Proof proof) {
        if (card.status() == CardStatus.REVOKED) {
            return refuse(open, new CheckinResult.Revoked(card.number()));
        }
        return open.map(listed ->
                        present(
                                views,
                                listed,
                                new Checkin(
                                        listed.id(),
                                        card.resident(),
                                        proof.evidence(),
                                        proof.card())))
                .orElseGet(() -> Decided.of(noMeeting(views, card.resident())));
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

    /// Kept for staff where a meeting is open; the log has it in any case.
    private static Decided<CheckinResult> refuse(
            Optional<Meetings.Listed> open, CheckinResult result) {
        LOG.info("A code was not taken: {}", result.getClass().getSimpleName());
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

    private Decided<CheckinResult> present(Views views, Meetings.Listed open, Checkin checkin) {
        SubjectId resident = checkin.resident();
        Optional<Resident> person = new Residents(views).find(village, resident);
        String name = person.map(Resident::name).orElse("");
        Optional<String> reading = person.flatMap(Resident::nameReading);
        Optional<Instant> since =
                new Attendance(views)
                        .since(village, open.id(), resident, checkin.evidence().isPresence());
        if (since.isPresent()) {
            LOG.info("A code was not taken: AlreadyHere, {}", checkin.evidence());
            return Decided.of(new CheckinResult.AlreadyHere(resident, name, reading, since.get()));
        }
        boolean invited = open.meeting().expected().contains(resident);
        return Decided.of(
                new CheckinResult.Accepted(resident, name, reading, open.id(), invited),
                Draft.of(AttendanceFacts.CHECKIN, open.id(), checkin));
    }
}
