/// What is tried on a terminal that was installed from its package: a first visit, ways out of it,
/// and harm that it must come back from.
@NullMarked
package org.yizhan.tour.trial;

import org.jspecify.annotations.NullMarked;
