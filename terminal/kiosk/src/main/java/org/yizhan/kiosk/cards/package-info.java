/// A card is held up to say who somebody is, whatever for.
@NullMarked
package org.yizhan.kiosk.cards;

import org.jspecify.annotations.NullMarked;
