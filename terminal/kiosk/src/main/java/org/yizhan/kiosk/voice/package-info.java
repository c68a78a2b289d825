/// What is said, and the text that lights up while it is said. How a voice makes sound is the
/// speech module's.
@NullMarked
package org.yizhan.kiosk.voice;

import org.jspecify.annotations.NullMarked;
