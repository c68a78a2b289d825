/// What can be heard in the room, recorded and measured.
@NullMarked
package org.yizhan.tour.sound;

import org.jspecify.annotations.NullMarked;
