/// Where two machines changed the same thing without knowing of each other, staff say which counts.
@NullMarked
package org.yizhan.web.conflicts;

import org.jspecify.annotations.NullMarked;
