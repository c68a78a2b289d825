/// The loudspeaker at the screen: what is said to everyone now, and what was missed.
@NullMarked
package org.yizhan.kiosk.broadcast;

import org.jspecify.annotations.NullMarked;
