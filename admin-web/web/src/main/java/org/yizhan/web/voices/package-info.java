/// The village's own voice, on staff pages: hearing it, giving it to others, taking theirs.
@NullMarked
package org.yizhan.web.voices;

import org.jspecify.annotations.NullMarked;
