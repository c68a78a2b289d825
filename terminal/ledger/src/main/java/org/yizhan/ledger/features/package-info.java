/// All features put together: every fact type and every view there is.
@NullMarked
package org.yizhan.ledger.features;

import org.jspecify.annotations.NullMarked;
