@NullMarked
package org.yizhan.domain.attendance;

import org.jspecify.annotations.NullMarked;
