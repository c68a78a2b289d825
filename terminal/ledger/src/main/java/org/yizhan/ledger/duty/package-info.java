/// Who is at the service center, as facts.
@NullMarked
package org.yizhan.ledger.duty;

import org.jspecify.annotations.NullMarked;
