/// Partners as facts.
@NullMarked
package org.yizhan.ledger.partners;

import org.jspecify.annotations.NullMarked;
