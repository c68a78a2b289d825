@NullMarked
package org.yizhan.web.heritage;

import org.jspecify.annotations.NullMarked;
