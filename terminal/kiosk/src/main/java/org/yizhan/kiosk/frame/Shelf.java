package org.yizhan.kiosk.frame;

import java.util.List;

/// One page of a list: six things at most; where there are more, four and the way to the others, so
/// that never more than six can be touched.
///
/// @param items those of this page
/// @param page which page, from 0
/// @param pages how many there are
public record Shelf<T>(List<T> items, int page, int pages) {
    private static final int ALL = 6;
    private static final int WITH_ARROWS = 4;

    /// @param wanted the page asked for; one that is not there becomes the nearest that is
    public static <T> Shelf<T> of(List<T> all, int wanted) {
        if (all.size() <= ALL) {
            return new Shelf<>(List.copyOf(all), 0, 1);
        }
        int pages = (all.size() + WITH_ARROWS - 1) / WITH_ARROWS;
        int page = Math.clamp(wanted, 0, pages - 1);
        int end = Math.min(all.size(), (page + 1) * WITH_ARROWS);
        return new Shelf<>(List.copyOf(all.subList(page * WITH_ARROWS, end)), page, pages);
    }

    public boolean hasArrows() {
        return pages > 1;
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean hasNext() {
        return page + 1 < pages;
    }
}
