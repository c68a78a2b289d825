/// The loudspeaker as facts: what is to be said, and which terminal has said it.
@NullMarked
package org.yizhan.ledger.broadcast;

import org.jspecify.annotations.NullMarked;
