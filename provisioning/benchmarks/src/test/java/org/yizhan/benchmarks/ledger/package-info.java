/// That the measurements of the ledger measure, and that what they measure holds.
@NullMarked
package org.yizhan.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
