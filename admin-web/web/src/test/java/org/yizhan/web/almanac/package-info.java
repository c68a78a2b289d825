@NullMarked
package org.yizhan.web.almanac;

import org.jspecify.annotations.NullMarked;
