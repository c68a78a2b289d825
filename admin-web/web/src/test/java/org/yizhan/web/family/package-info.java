@NullMarked
package org.yizhan.web.family;

import org.jspecify.annotations.NullMarked;
