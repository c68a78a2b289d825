/// Checking in: one card at the mirror, or a whole meeting at the door.
@NullMarked
package org.yizhan.kiosk.attendance;

import org.jspecify.annotations.NullMarked;
