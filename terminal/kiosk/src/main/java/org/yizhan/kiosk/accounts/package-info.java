/// The one-time code of the first account, shown to who stands at the screen.
@NullMarked
package org.yizhan.kiosk.accounts;

import org.jspecify.annotations.NullMarked;
