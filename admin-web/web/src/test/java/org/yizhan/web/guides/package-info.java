@NullMarked
package org.yizhan.web.guides;

import org.jspecify.annotations.NullMarked;
