/// What the tour did, what was checked, and what came of it.
@NullMarked
package org.yizhan.tour.steps;

import org.jspecify.annotations.NullMarked;
