/// Branches as those above see them: where members are and where none are.
@NullMarked
package org.yizhan.web.branches;

import org.jspecify.annotations.NullMarked;
