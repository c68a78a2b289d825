/// Words people leave by voice, and what becomes of them.
@NullMarked
package org.yizhan.domain.voicebox;

import org.jspecify.annotations.NullMarked;
