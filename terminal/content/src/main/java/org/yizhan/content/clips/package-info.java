/// Recordings and films of lessons: what can be played, their sound, their pictures, their
/// captions. Never a screen, a loudspeaker or who listens.
@NullMarked
package org.yizhan.content.clips;

import org.jspecify.annotations.NullMarked;
