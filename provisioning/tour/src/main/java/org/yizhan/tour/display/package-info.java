/// The terminal's glass from outside: a virtual display that is looked at and touched.
@NullMarked
package org.yizhan.tour.display;

import org.jspecify.annotations.NullMarked;
