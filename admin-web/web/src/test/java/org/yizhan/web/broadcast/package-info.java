@NullMarked
package org.yizhan.web.broadcast;

import org.jspecify.annotations.NullMarked;
