package org.yizhan.kiosk.navigation;

import org.yizhan.domain.cards.HeldCode;

/// Where staff look after the machine.
public sealed interface Staffed extends Destination {
    /// A staff card and a PIN are asked for.
    record StaffDoor() implements Staffed {}

    /// Behind the door; another person's card closes it again.
    sealed interface Opened extends Staffed {
        /// Of the card that opened it.
        HeldCode code();
    }

    /// What can be looked after. Only the way in leads here.
    ///
    /// @param code of the card that opened it
    record StaffPanel(HeldCode code) implements Opened {}

    /// What is wrong with the machine.
    ///
    /// @param code of the card that opened it
    record StaffFindings(HeldCode code) implements Opened {}

    /// A meeting is opened or ended.
    ///
    /// @param code of the card that opened it
    record StaffMeeting(HeldCode code) implements Opened {}

    /// How loud the voice is.
    ///
    /// @param code of the card that opened it
    record StaffVolume(HeldCode code) implements Opened {}

    /// How the terminal is joined to the world.
    ///
    /// @param code of the card that opened it
    record StaffNetwork(HeldCode code) implements Opened {}

    /// Whether the glass is touched where it shows.
    ///
    /// @param code of the card that opened it
    record StaffTouch(HeldCode code) implements Opened {}

    /// Whether the machine hears itself.
    ///
    /// @param code of the card that opened it
    record StaffHearing(HeldCode code) implements Opened {}

    /// The terminal learns to speak as the village does.
    ///
    /// @param code of the card that opened it
    record StaffVoices(HeldCode code) implements Opened {}

    /// Sentence after sentence, or name after name, is recorded.
    ///
    /// @param code of the card that opened it
    /// @param names whether names of people are
    record StaffRecord(HeldCode code, boolean names) implements Opened {}

    /// The lessons that staff may read aloud.
    ///
    /// @param code of the card that opened it
    /// @param page of the list, from 0
    record StaffLessons(HeldCode code, int page) implements Opened {}

    /// A lesson is read aloud, sentence by sentence.
    ///
    /// @param code of the card that opened it
    /// @param lesson the lesson's own word
    record StaffRecite(HeldCode code, String lesson) implements Opened {}
}
