/// Preparing a meeting, opening it, closing it.
@NullMarked
package org.yizhan.web.meetings;

import org.jspecify.annotations.NullMarked;
