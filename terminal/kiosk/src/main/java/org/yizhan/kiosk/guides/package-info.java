/// How something is got done, step by step, at the screen.
@NullMarked
package org.yizhan.kiosk.guides;

import org.jspecify.annotations.NullMarked;
