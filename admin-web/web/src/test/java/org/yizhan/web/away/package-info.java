@NullMarked
package org.yizhan.web.away;

import org.jspecify.annotations.NullMarked;
