/// Lessons that staff wrote and released, their pictures, and how often they were opened. Never
/// who listened.
@NullMarked
package org.yizhan.ledger.study;

import org.jspecify.annotations.NullMarked;
