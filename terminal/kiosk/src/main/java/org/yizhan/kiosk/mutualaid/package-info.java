/// 邻里互助 at the screen: offering, asking, hearing what neighbours offer.
@NullMarked
package org.yizhan.kiosk.mutualaid;

import org.jspecify.annotations.NullMarked;
