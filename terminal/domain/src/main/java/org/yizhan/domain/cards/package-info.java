/// The card a resident holds up, and what its code says. Never a name.
@NullMarked
package org.yizhan.domain.cards;

import org.jspecify.annotations.NullMarked;
