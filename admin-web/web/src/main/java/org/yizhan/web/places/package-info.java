/// The villages of a hub.
@NullMarked
package org.yizhan.web.places;

import org.jspecify.annotations.NullMarked;
