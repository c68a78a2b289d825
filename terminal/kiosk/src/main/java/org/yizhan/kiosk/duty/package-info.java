/// Who is here today, at the screen.
@NullMarked
package org.yizhan.kiosk.duty;

import org.jspecify.annotations.NullMarked;
