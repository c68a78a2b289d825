package org.yizhan.web.needs;

/// How soon somebody should see to it; the most urgent first.
public enum Urgency {
    /// Today.
    NOW("bad"),
    /// In the next days.
    SOON("look"),
    /// When there is time.
    LATER("plain");

    private final String tag;

    Urgency(String tag) {
        this.tag = tag;
    }

    /// The colour of its tag in the style sheet.
    public String tag() {
        return tag;
    }
}
