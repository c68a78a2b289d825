/// How two nodes come to have the same facts: envelopes, the ways they travel, and both ends. The
/// pages only carry them.
@NullMarked
package org.yizhan.ledger.exchange;

import org.jspecify.annotations.NullMarked;
