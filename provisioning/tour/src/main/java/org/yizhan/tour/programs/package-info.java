/// Other programs of the machine, run to their end or as long as they are needed.
@NullMarked
package org.yizhan.tour.programs;

import org.jspecify.annotations.NullMarked;
