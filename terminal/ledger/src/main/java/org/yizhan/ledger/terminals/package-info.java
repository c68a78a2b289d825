/// Terminals and what their checks found, as facts.
@NullMarked
package org.yizhan.ledger.terminals;

import org.jspecify.annotations.NullMarked;
