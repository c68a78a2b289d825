/// The village's own voice: what its terminals say in the way of speaking people know.
@NullMarked
package org.yizhan.domain.voices;

import org.jspecify.annotations.NullMarked;
