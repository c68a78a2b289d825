/// Village staff look after the machine at its screen, by card and PIN.
@NullMarked
package org.yizhan.kiosk.staff;

import org.jspecify.annotations.NullMarked;
