/// The weather and the market at the screen. Never where they come from.
@NullMarked
package org.yizhan.kiosk.almanac;

import org.jspecify.annotations.NullMarked;
