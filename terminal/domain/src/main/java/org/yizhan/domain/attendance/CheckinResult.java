package org.yizhan.domain.attendance;

import java.time.Instant;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.texts.Sentence;

/// What became of a code that was held up. Every case has a sentence for the room; the reason a
/// card was refused goes to staff only.
public sealed interface CheckinResult {
    /// Recorded, durably, just now.
    ///
    /// @param invited whether the person was expected; a guest of the own village attends without
    ///     being expected
    record Accepted(
            SubjectId resident,
            String name,
            Optional<String> nameReading,
            SubjectId meeting,
            boolean invited)
            implements CheckinResult {}

    /// The person had been recorded before.
    record AlreadyHere(SubjectId resident, String name, Optional<String> nameReading, Instant since)
            implements CheckinResult {}

    /// The card number exists and the secret does not fit: a copy by guesswork.
    record Forged(String card) implements CheckinResult {}

    /// The card was reported lost or replaced.
    record Revoked(String card) implements CheckinResult {}

    /// A card nobody in the township issued.
    record UnknownCard(String card) implements CheckinResult {}

    /// A good card of a neighbouring village: a guest.
    record OtherVillage(String card, String village) implements CheckinResult {}

    /// Not a card at all: a shop's code, a web address, a torn text.
    record NotACard() implements CheckinResult {}

    /// A good card, but no meeting is open.
    record NoMeeting(
            SubjectId resident, String name, Optional<String> nameReading, Optional<Meeting> next)
            implements CheckinResult {}

    /// It could not be written down. Nothing was recorded, and nobody is told otherwise.
    record NotRecorded() implements CheckinResult {}

    /// What screen and voice say in public.
    default Sentence sentence() {
        return switch (this) {
            case Accepted accepted -> Sentence.of("attendance.accepted", "name", accepted.name());
            case AlreadyHere here -> Sentence.of("attendance.alreadyHere", "name", here.name());
            case Forged _, Revoked _, UnknownCard _ -> Sentence.of("attendance.refused");
            case OtherVillage guest ->
                    Sentence.of("attendance.otherVillage", "village", guest.village());
            case NotACard _ -> Sentence.of("attendance.notACard");
            case NoMeeting none -> Sentence.of("attendance.noMeeting", "name", none.name());
            case NotRecorded _ -> Sentence.of("attendance.notRecorded");
        };
    }

    /// Why, in words for staff.
    default Sentence reason() {
        return switch (this) {
            case Accepted _ -> Sentence.of("attendance.reason.accepted");
            case AlreadyHere _ -> Sentence.of("attendance.reason.alreadyHere");
            case Forged forged -> Sentence.of("attendance.reason.forged", "card", forged.card());
            case Revoked revoked ->
                    Sentence.of("attendance.reason.revoked", "card", revoked.card());
            case UnknownCard unknown ->
                    Sentence.of("attendance.reason.unknownCard", "card", unknown.card());
            case OtherVillage guest ->
                    Sentence.of("attendance.reason.otherVillage", "village", guest.village());
            case NotACard _ -> Sentence.of("attendance.reason.notACard");
            case NoMeeting _ -> Sentence.of("attendance.reason.noMeeting");
            case NotRecorded _ -> Sentence.of("attendance.reason.notRecorded");
        };
    }
}
