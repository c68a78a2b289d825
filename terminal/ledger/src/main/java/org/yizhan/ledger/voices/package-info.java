/// The village's own voice, as facts; what was spoken lies among the blobs.
@NullMarked
package org.yizhan.ledger.voices;

import org.jspecify.annotations.NullMarked;
