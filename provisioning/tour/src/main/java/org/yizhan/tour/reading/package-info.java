/// What stands on a picture, read by a program that knows nothing of the house.
@NullMarked
package org.yizhan.tour.reading;

import org.jspecify.annotations.NullMarked;
