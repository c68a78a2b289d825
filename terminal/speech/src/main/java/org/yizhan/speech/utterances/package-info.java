/// What is to be spoken: a text, its language, and how unusual names in it are read. Never how it
/// sounds.
@NullMarked
package org.yizhan.speech.utterances;

import org.jspecify.annotations.NullMarked;
