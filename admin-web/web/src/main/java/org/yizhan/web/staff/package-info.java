/// Keys to the panel at the screen, and the township's answer to a locked one.
@NullMarked
package org.yizhan.web.staff;

import org.jspecify.annotations.NullMarked;
