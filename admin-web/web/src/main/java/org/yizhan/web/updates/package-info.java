/// New versions of the program, as a county sees them: what each terminal runs, and which villages
/// get which version next.
@NullMarked
package org.yizhan.web.updates;

import org.jspecify.annotations.NullMarked;
