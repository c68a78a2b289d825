/// The loudspeaker, on staff pages: writing, listening, timing, stopping.
@NullMarked
package org.yizhan.web.broadcast;

import org.jspecify.annotations.NullMarked;
