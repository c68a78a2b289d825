/// The demo village: invented people, days and lessons for trying, showing and practising. Never a
/// name, number or place that is real.
@NullMarked
package org.yizhan.demo;

import org.jspecify.annotations.NullMarked;
