package org.yizhan.kiosk;

import org.yizhan.kiosk.activities.Gatherings;
import org.yizhan.kiosk.family.Family;
import org.yizhan.kiosk.heritage.Heritage;
import org.yizhan.kiosk.study.Learning;

/// What the village does together, remembers, and says to its own.
public record VillageLife(
        Family family, Heritage heritage, Gatherings gatherings, Learning learning) {
    /// Nothing of it.
    public static final VillageLife NONE =
            new VillageLife(Family.NONE, Heritage.NONE, Gatherings.NONE, Learning.NONE);
}
