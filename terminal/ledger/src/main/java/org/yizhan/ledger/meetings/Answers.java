package org.yizhan.ledger.meetings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.views.Views;

/// What holders of cards say at the terminal about a coming meeting: that they will come, or why they
/// will not, in their own voice. Safe for any thread, never for the UI's.
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Ledger ledger;
    private final Blobs blobs;
    private final PlaceId village;

    /// What became of an answer.
    public enum Answered {
        /// Durable.
        KEPT,
        NOT_OUR_CARD,
        /// The meeting began or was called off meanwhile, or the person is not expected.
        OVER,
        /// The disk refused.
        NOT_KEPT
    }

    /// A sound file and how long it is.
    public record Spoken(byte[] sound, int seconds) {}

    public Answers(Ledger ledger, Blobs blobs, PlaceId village) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.village = village;
    }

    /// The holder of a card will come.
    ///
    /// @param scanned the card's code
    public Answered coming(SubjectId meeting, String scanned) {
        return keep(meeting, scanned, Reply.COMING, Optional.empty());
    }

    /// The holder of a card will not come, and says why (请假).
    ///
    /// @param scanned the card's code
    public Answered leave(SubjectId meeting, Spoken spoken, String scanned) {
        return keep(meeting, scanned, Reply.LEAVE, Optional.of(spoken));
    }

    private Answered keep(SubjectId meeting, String scanned, Reply reply, Optional<Spoken> spoken) {
        Optional<SubjectId> from =
                CardCode.parse(scanned)
                        .flatMap(code ->
                                ledger.read(views -> new Cards(views).holder(village, code)));
        if (from.isEmpty()) {
            return Answered.NOT_OUR_CARD;
        }
        try {
            Optional<Voice> said = said(spoken);
            Rsvp answer = new Rsvp(meeting, from.get(), reply, "", said);
            return ledger.record(
                    village, new Actor.Resident(from.get()), views -> decide(views, answer));
        } catch (IOException | StorageException e) {
            LOG.error("An answer could not be kept", e);
            return Answered.NOT_KEPT;
        }
    }

    private Optional<Voice> said(Optional<Spoken> spoken) throws IOException {
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        String kept = blobs.put(new ByteArrayInputStream(spoken.get().sound())).toString();
        return Optional.of(new Voice(kept, spoken.get().seconds()));
    }

    private Decided<Answered> decide(Views views, Rsvp answer) {
        return new Meetings(views)
                .find(village, answer.meeting())
                .filter(listed -> listed.phase() == MeetingPhase.PLANNED)
                .filter(listed -> listed.meeting().expected().contains(answer.resident()))
                .map(_ ->
                        Decided.of(
                                Answered.KEPT,
                                Draft.of(MeetingFacts.ANSWER, answer.subject(), answer)))
                .orElseGet(() -> Decided.of(Answered.OVER));
    }
}
