/// What the screen shows when a part of the terminal is broken.
@NullMarked
package org.yizhan.kiosk.terminals;

import org.jspecify.annotations.NullMarked;
