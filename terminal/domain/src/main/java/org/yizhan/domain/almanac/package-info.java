/// What farmers look up: the weather to come and what things cost at the market. Never where it
/// comes from.
@NullMarked
package org.yizhan.domain.almanac;

import org.jspecify.annotations.NullMarked;
