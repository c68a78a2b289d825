package org.yizhan.kiosk;

import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.Today.Days;

/// Where the screens get what they show. The composition root joins it to the ledger; the gallery
/// joins it to invented data.
public interface Sources {
    Station station();

    Days days();
}
