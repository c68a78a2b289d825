/// What the demo village is told this week.
@NullMarked
package org.yizhan.demo.notices;

import org.jspecify.annotations.NullMarked;
