/// Recordings and media: bytes too long for a fact, sealed, named by what they are. Nothing here
/// knows what they say. They do not travel between nodes yet.
@NullMarked
package org.yizhan.ledger.blobs;

import org.jspecify.annotations.NullMarked;
