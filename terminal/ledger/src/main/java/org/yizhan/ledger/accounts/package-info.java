/// Staff accounts, as facts.
@NullMarked
package org.yizhan.ledger.accounts;

import org.jspecify.annotations.NullMarked;
