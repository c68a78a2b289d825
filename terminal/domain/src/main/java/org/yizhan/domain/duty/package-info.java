/// Who is at the service center, and when.
@NullMarked
package org.yizhan.domain.duty;

import org.jspecify.annotations.NullMarked;
