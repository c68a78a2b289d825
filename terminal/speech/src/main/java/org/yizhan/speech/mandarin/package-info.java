/// How written Chinese is read aloud: numbers become words, words become syllables with tones,
/// every syllable knows the characters it reads. Never a sound.
@NullMarked
package org.yizhan.speech.mandarin;

import org.jspecify.annotations.NullMarked;
