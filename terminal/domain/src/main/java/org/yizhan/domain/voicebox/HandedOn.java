package org.yizhan.domain.voicebox;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// That a message was handed on to a partner, who is to answer it. Whoever handed it on goes on
/// being asked for the answer: the clock does not stop.
///
/// @param to empty where it was taken back, or lies sealed
/// @param sealed this word as it would stand unsealed, sealed to the sender's return address;
///     hexadecimal
public record HandedOn(Optional<To> to, Optional<String> sealed) {
    /// As it was told to the sender that day: what a partner is called later changes nothing.
    ///
    /// @param phone as it is read
    public record To(SubjectId partner, String name, String phone) {}

    /// For everyone in the village's staff to see.
    public static HandedOn open(To to) {
        return new HandedOn(Optional.of(to), Optional.empty());
    }

    /// For the sender alone.
    public static HandedOn sealed(String sealed) {
        return new HandedOn(Optional.empty(), Optional.of(sealed));
    }

    /// Taken back.
    public static HandedOn nobody() {
        return new HandedOn(Optional.empty(), Optional.empty());
    }
}
