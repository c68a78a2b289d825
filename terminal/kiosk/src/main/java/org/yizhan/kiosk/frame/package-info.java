/// What stands around every screen: name, time, home, help. Never a feature's own content.
@NullMarked
package org.yizhan.kiosk.frame;

import org.jspecify.annotations.NullMarked;
