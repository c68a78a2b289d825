@NullMarked
package org.yizhan.web.meetings;

import org.jspecify.annotations.NullMarked;
