/// A node put together and opened from its folder: keys, clock, ledger, settings. Nothing here
/// draws, speaks, or opens a port.
@NullMarked
package org.yizhan.ledger.nodes;

import org.jspecify.annotations.NullMarked;
