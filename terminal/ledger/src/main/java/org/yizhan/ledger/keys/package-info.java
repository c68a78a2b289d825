/// The keys of a node: made at its first start, kept sealed, never leaving it. Nothing here knows
/// what is signed or sealed with them.
@NullMarked
package org.yizhan.ledger.keys;

import org.jspecify.annotations.NullMarked;
