package org.yizhan.kiosk.glass;

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
}
