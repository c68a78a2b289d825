/// Songs, opera, stories and old photographs on staff pages: listening, releasing, adding, taking
/// down.
@NullMarked
package org.yizhan.web.heritage;

import org.jspecify.annotations.NullMarked;
