/// 活动 at the screen: what the village does together, signing up by card.
@NullMarked
package org.yizhan.kiosk.activities;

import org.jspecify.annotations.NullMarked;
