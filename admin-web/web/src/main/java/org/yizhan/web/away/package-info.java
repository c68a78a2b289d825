/// The hub's pages for members who live away, and what staff do for them.
@NullMarked
package org.yizhan.web.away;

import org.jspecify.annotations.NullMarked;
