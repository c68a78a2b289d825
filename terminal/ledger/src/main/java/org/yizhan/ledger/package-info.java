/// The ledger: decides and writes in one step, durably, and shows what the facts amount to. It
/// never draws, speaks, or opens a port.
@NullMarked
package org.yizhan.ledger;

import org.jspecify.annotations.NullMarked;
