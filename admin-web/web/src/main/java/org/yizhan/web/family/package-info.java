/// The hub's phone page for relatives of people in the village, and how the secretary lets a
/// relative's phone in.
@NullMarked
package org.yizhan.web.family;

import org.jspecify.annotations.NullMarked;
