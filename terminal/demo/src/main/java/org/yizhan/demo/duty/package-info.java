/// Who is at the demo village's service center this week.
@NullMarked
package org.yizhan.demo.duty;

import org.jspecify.annotations.NullMarked;
