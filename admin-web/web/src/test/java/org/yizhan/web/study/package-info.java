@NullMarked
package org.yizhan.web.study;

import org.jspecify.annotations.NullMarked;
