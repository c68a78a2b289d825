/// A parent such as systemd is to the terminal's unit, and what it protects against: programs that
/// are killed and screens that freeze. It knows nothing of what the terminal shows.
@NullMarked
package org.yizhan.tour.keeper;

import org.jspecify.annotations.NullMarked;
