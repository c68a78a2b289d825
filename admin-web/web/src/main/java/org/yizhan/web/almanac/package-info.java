/// The weather and the market, on staff pages: entered by hand where no exchange brings them.
@NullMarked
package org.yizhan.web.almanac;

import org.jspecify.annotations.NullMarked;
