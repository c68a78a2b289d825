/// The demo village's weather and market.
@NullMarked
package org.yizhan.demo.almanac;

import org.jspecify.annotations.NullMarked;
