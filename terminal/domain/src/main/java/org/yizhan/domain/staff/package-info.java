/// Who may open the staff panel of a terminal, and what locks it.
@NullMarked
package org.yizhan.domain.staff;

import org.jspecify.annotations.NullMarked;
