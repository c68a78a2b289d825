/// The engines that turn an utterance into sound and marks, and the choice among them by what the
/// machine has. Never the loudspeaker, never a thread.
@NullMarked
package org.yizhan.speech.voices;

import org.jspecify.annotations.NullMarked;
