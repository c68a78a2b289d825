/// The demo village's cards, with known codes, right ones and wrong ones.
@NullMarked
package org.yizhan.demo.cards;

import org.jspecify.annotations.NullMarked;
