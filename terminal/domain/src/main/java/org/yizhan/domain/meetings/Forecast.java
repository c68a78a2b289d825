package org.yizhan.domain.meetings;

/// Whether there will be enough people with a vote, from what they answered.
///
/// @param voters those with a vote who should come, without those excused by decision
/// @param coming those of them who said they will
/// @param leave those of them who said they will not be in the room
/// @param quorum how many are needed
public record Forecast(int voters, int coming, int leave, int quorum) {
    public enum Outlook {
        /// Enough said yes, or no number is asked for.
        ENOUGH,
        /// It depends on those who have not answered.
        OPEN,
        /// Even if everyone else came there would be too few: better to postpone.
        TOO_FEW
    }

    /// Those of whom nothing is known.
    public int silent() {
        return voters - coming - leave;
    }

    /// How many of the silent must still come.
    public int missing() {
        return Math.max(0, quorum - coming);
    }

    public Outlook outlook() {
        if (coming >= quorum) {
            return Outlook.ENOUGH;
        }
        return voters - leave >= quorum ? Outlook.OPEN : Outlook.TOO_FEW;
    }
}
