/// Polls as facts, and the box in which opinions lie uncounted: what was chosen never stands beside
/// who chose.
@NullMarked
package org.yizhan.ledger.polls;

import org.jspecify.annotations.NullMarked;
