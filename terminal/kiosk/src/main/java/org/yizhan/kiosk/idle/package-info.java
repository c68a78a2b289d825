/// The screen nobody is using: the day as farmers know it.
@NullMarked
package org.yizhan.kiosk.idle;

import org.jspecify.annotations.NullMarked;
