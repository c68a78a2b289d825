/// Members who live away, as facts: binding their phones, checking in from afar, their news.
@NullMarked
package org.yizhan.ledger.away;

import org.jspecify.annotations.NullMarked;
