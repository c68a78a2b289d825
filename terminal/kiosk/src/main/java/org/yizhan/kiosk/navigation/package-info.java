/// Where a person can go, how they get there and what a screen is. Never what a screen shows.
@NullMarked
package org.yizhan.kiosk.navigation;

import org.jspecify.annotations.NullMarked;
