@NullMarked
package org.yizhan.web.conflicts;

import org.jspecify.annotations.NullMarked;
