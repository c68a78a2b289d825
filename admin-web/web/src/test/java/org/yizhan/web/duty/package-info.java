@NullMarked
package org.yizhan.web.duty;

import org.jspecify.annotations.NullMarked;
