/// The villager's terminal: its windows, its composition root. Nothing below this module may
/// know it.
@NullMarked
package org.yizhan.kiosk;

import org.jspecify.annotations.NullMarked;
