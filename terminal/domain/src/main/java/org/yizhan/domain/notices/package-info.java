/// What a village, township or county tells everyone.
@NullMarked
package org.yizhan.domain.notices;

import org.jspecify.annotations.NullMarked;
