/// The one who speaks: takes utterances, plays them through the loudspeaker and says which
/// character is being heard. Never which words are said.
@NullMarked
package org.yizhan.speech.speaker;

import org.jspecify.annotations.NullMarked;
