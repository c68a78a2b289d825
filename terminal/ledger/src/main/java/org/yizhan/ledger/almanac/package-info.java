/// The weather and the market as facts, published by the village or by those above it.
@NullMarked
package org.yizhan.ledger.almanac;

import org.jspecify.annotations.NullMarked;
