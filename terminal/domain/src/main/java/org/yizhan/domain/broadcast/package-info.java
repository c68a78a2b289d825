/// The loudspeaker: what is said to the whole village, when, and to whom it gives way.
@NullMarked
package org.yizhan.domain.broadcast;

import org.jspecify.annotations.NullMarked;
