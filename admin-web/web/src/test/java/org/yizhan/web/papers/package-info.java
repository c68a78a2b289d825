@NullMarked
package org.yizhan.web.papers;

import org.jspecify.annotations.NullMarked;
