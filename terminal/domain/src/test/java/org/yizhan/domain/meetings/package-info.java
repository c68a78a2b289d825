@NullMarked
package org.yizhan.domain.meetings;

import org.jspecify.annotations.NullMarked;
