/// Telephone calls from above to a village, and what came of them.
@NullMarked
package org.yizhan.domain.calls;

import org.jspecify.annotations.NullMarked;
