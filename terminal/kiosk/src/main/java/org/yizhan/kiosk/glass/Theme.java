package org.yizhan.kiosk.glass;

import java.time.LocalTime;

/// The colours of the screen. Each is a file of colour tokens and nothing else.
public enum Theme {
    DAY("day.css"),
    NIGHT("night.css"),
    CONTRAST("contrast.css");

    private final String file;

    Theme(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /// The light that suits an hour: night from eight in the evening to six in the morning.
    public static Theme at(LocalTime time) {
        return time.getHour() < 6 || time.getHour() >= 20 ? NIGHT : DAY;
    }
}
