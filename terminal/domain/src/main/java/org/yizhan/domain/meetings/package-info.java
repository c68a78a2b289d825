/// Meetings: what kind, when, who is expected, what it takes to hold them.
@NullMarked
package org.yizhan.domain.meetings;

import org.jspecify.annotations.NullMarked;
