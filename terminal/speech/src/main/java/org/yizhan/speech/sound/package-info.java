/// Sound going out of and into the machine: the loudspeaker, the microphone, sound files, tones.
/// Never what is said.
@NullMarked
package org.yizhan.speech.sound;

import org.jspecify.annotations.NullMarked;
