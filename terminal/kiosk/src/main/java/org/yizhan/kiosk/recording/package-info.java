/// Somebody speaks into the terminal: one microphone, its level, hearing it again. Never what is
/// done with the words.
@NullMarked
package org.yizhan.kiosk.recording;

import org.jspecify.annotations.NullMarked;
