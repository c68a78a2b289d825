/// Leaving a word by voice, and hearing what was answered.
@NullMarked
package org.yizhan.kiosk.voicebox;

import org.jspecify.annotations.NullMarked;
