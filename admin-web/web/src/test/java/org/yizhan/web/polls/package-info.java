@NullMarked
package org.yizhan.web.polls;

import org.jspecify.annotations.NullMarked;
