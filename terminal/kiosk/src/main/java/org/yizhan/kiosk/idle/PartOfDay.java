package org.yizhan.kiosk.idle;

import java.time.LocalTime;

/// The light of an hour. Each has its colours in `scenery.css`.
enum PartOfDay {
    DAWN("dawn"),
    DAY("day"),
    DUSK("dusk"),
    NIGHT("night");

    private final String style;

    PartOfDay(String style) {
        this.style = style;
    }

    static PartOfDay at(LocalTime time) {
        int hour = time.getHour();
        if (hour < 5 || hour >= 20) {
            return NIGHT;
        }
        return hour < 10 ? DAWN : hour < 16 ? DAY : DUSK;
    }

    String style() {
        return style;
    }
}
