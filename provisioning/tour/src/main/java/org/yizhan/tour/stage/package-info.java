/// The programs of the house, running, and all that is around them.
@NullMarked
package org.yizhan.tour.stage;

import org.jspecify.annotations.NullMarked;
