@NullMarked
package org.yizhan.web.notices;

import org.jspecify.annotations.NullMarked;
