package org.yizhan.kiosk.study;

/// What is kept of studying besides the lessons: where people stopped, and what staff read aloud.
public record Studying(Bookmarks.Shelf bookmarks, ReadingDesk readings) {
    /// A terminal without a village.
    public static final Studying NONE = new Studying(Bookmarks.Shelf.NONE, ReadingDesk.NONE);
}
