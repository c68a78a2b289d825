@NullMarked
package org.yizhan.web.attendance;

import org.jspecify.annotations.NullMarked;
