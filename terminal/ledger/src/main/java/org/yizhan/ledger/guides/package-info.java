/// Guides as facts.
@NullMarked
package org.yizhan.ledger.guides;

import org.jspecify.annotations.NullMarked;
