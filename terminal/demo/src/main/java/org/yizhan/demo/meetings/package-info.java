/// The demo village's meeting of the day.
@NullMarked
package org.yizhan.demo.meetings;

import org.jspecify.annotations.NullMarked;
