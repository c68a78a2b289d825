/// Who did what and when in a place, as the facts themselves say it.
@NullMarked
package org.yizhan.web.protocol;

import org.jspecify.annotations.NullMarked;
