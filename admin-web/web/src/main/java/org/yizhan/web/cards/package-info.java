/// Giving cards, printing them, taking them back.
@NullMarked
package org.yizhan.web.cards;

import org.jspecify.annotations.NullMarked;
