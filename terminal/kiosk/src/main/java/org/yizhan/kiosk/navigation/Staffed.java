package org.yizhan.kiosk.navigation;

/// Where staff look after the machine.
public sealed interface Staffed extends Destination {
    /// A staff card and a PIN are asked for.
    record StaffDoor() implements Staffed {}

    /// Behind the door; another person's card closes it again.
    sealed interface Opened extends Staffed {
        /// Of the card that opened it.
        String code();
    }

    /// What can be looked after. Only the way in leads here.
    ///
    /// @param code of the card that opened it
    record StaffPanel(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffPanel";
        }
    }

    /// What is wrong with the machine.
    ///
    /// @param code of the card that opened it
    record StaffFindings(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffFindings";
        }
    }

    /// A meeting is opened or ended.
    ///
    /// @param code of the card that opened it
    record StaffMeeting(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffMeeting";
        }
    }

    /// How loud the voice is.
    ///
    /// @param code of the card that opened it
    record StaffVolume(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffVolume";
        }
    }

    /// How the terminal is joined to the world.
    ///
    /// @param code of the card that opened it
    record StaffNetwork(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffNetwork";
        }
    }

    /// Whether the glass is touched where it shows.
    ///
    /// @param code of the card that opened it
    record StaffTouch(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffTouch";
        }
    }

    /// The terminal learns to speak as the village does.
    ///
    /// @param code of the card that opened it
    record StaffVoices(String code) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffVoices";
        }
    }

    /// Sentence after sentence, or name after name, is recorded.
    ///
    /// @param code of the card that opened it
    /// @param names whether names of people are
    record StaffRecord(String code, boolean names) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffRecord " + names;
        }
    }

    /// The lessons that staff may read aloud.
    ///
    /// @param code of the card that opened it
    /// @param page of the list, from 0
    record StaffLessons(String code, int page) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffLessons";
        }
    }

    /// A lesson is read aloud, sentence by sentence.
    ///
    /// @param code of the card that opened it
    /// @param lesson the lesson's own word
    record StaffRecite(String code, String lesson) implements Opened {
        /// Never shows the secret.
        @Override
        public String toString() {
            return "StaffRecite";
        }
    }
}
