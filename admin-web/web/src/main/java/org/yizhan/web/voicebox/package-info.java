/// Messages on staff pages: listening, answering, handing on, closing.
@NullMarked
package org.yizhan.web.voicebox;

import org.jspecify.annotations.NullMarked;
