/// Who came to a meeting and how that was recorded. No points, no rankings, no minutes.
@NullMarked
package org.yizhan.domain.attendance;

import org.jspecify.annotations.NullMarked;
