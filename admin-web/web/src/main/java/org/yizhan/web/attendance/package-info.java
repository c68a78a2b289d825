/// Who is here, while the meeting goes on and afterwards on paper.
@NullMarked
package org.yizhan.web.attendance;

import org.jspecify.annotations.NullMarked;
