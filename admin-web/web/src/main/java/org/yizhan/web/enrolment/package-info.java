/// Giving a new terminal the code by which it joins.
@NullMarked
package org.yizhan.web.enrolment;

import org.jspecify.annotations.NullMarked;
