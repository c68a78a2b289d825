/// Publishing to everyone of a place, and taking it back.
@NullMarked
package org.yizhan.web.notices;

import org.jspecify.annotations.NullMarked;
