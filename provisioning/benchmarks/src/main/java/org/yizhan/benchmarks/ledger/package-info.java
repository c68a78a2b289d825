/// How fast a ledger starts and writes.
@NullMarked
package org.yizhan.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
