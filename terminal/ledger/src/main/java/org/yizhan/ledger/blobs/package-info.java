/// Recordings and media: bytes too long for a fact, sealed, named by what they are. Nothing here
/// knows what they say, or over which line they travel.
@NullMarked
package org.yizhan.ledger.blobs;

import org.jspecify.annotations.NullMarked;
