@NullMarked
package org.yizhan.web.updates;

import org.jspecify.annotations.NullMarked;
