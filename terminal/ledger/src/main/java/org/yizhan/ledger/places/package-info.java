/// The names of places, as facts.
@NullMarked
package org.yizhan.ledger.places;

import org.jspecify.annotations.NullMarked;
