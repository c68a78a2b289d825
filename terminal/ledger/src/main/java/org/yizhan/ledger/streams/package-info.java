/// Streams of facts at rest: gapless, chained, sealed. Nothing here knows what a fact means.
@NullMarked
package org.yizhan.ledger.streams;

import org.jspecify.annotations.NullMarked;
