/// Issuing cards and telling good ones from bad, on this terminal alone.
@NullMarked
package org.yizhan.ledger.cards;

import org.jspecify.annotations.NullMarked;
