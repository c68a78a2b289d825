package org.yizhan.domain.activities;

import java.time.LocalDate;
import java.time.LocalTime;

/// Something the village does together, such as a film on the threshing ground.
///
/// @param at when it begins, in the village's time
/// @param places for how many there is room; 0 for everyone
/// @param text a sentence or two on what it is; may be empty
public record Activity(
        String title,
        LocalDate day,
        LocalTime at,
        String where,
        int places,
        String text,
        boolean cancelled) {
    /// Whether one can still sign up, or say that one is not coming.
    public boolean isOpen(LocalDate today) {
        return !cancelled && !day.isBefore(today);
    }

    /// Whether somebody more finds room.
    public boolean hasRoom(int signed) {
        return places == 0 || signed < places;
    }

    /// The same, called off.
    public Activity calledOff() {
        return new Activity(title, day, at, where, places, text, true);
    }
}
