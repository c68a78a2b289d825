/// Lessons, as pages of sentences: the same for the voice, the screen and the preview.
@NullMarked
package org.yizhan.domain.study;

import org.jspecify.annotations.NullMarked;
