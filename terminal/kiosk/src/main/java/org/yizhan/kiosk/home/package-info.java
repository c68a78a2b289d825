/// The six choices, and the honest word about those not open yet.
@NullMarked
package org.yizhan.kiosk.home;

import org.jspecify.annotations.NullMarked;
