/// Preparing, opening and closing meetings.
@NullMarked
package org.yizhan.ledger.meetings;

import org.jspecify.annotations.NullMarked;
