/// The terminal learns to speak as the village does: prompts and names are recorded at the screen,
/// and what was recorded is what is heard.
@NullMarked
package org.yizhan.kiosk.voices;

import org.jspecify.annotations.NullMarked;
