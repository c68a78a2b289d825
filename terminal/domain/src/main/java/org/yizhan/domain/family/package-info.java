/// 家人的话: what a relative away says to somebody in the village, and what is said back.
@NullMarked
package org.yizhan.domain.family;

import org.jspecify.annotations.NullMarked;
