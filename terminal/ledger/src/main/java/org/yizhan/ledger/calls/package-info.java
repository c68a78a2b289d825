/// Facts and questions about calls to villages, and when each village was last heard of.
@NullMarked
package org.yizhan.ledger.calls;

import org.jspecify.annotations.NullMarked;
