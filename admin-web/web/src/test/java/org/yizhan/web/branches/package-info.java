@NullMarked
package org.yizhan.web.branches;

import org.jspecify.annotations.NullMarked;
