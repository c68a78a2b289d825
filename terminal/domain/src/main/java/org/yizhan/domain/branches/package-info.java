/// Party branches and who belongs to them, as something a resident may have.
@NullMarked
package org.yizhan.domain.branches;

import org.jspecify.annotations.NullMarked;
