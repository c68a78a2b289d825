/// Songs, opera, stories and old photographs as facts. Sound and pictures are blobs.
@NullMarked
package org.yizhan.ledger.heritage;

import org.jspecify.annotations.NullMarked;
