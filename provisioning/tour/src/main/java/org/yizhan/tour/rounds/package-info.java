/// The tour's steps, in the order of the story.
@NullMarked
package org.yizhan.tour.rounds;

import org.jspecify.annotations.NullMarked;
