@NullMarked
package org.yizhan.web.staff;

import org.jspecify.annotations.NullMarked;
