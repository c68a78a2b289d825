/// Opinions asked of everyone, and topics people speak to. Never a vote that the law orders.
@NullMarked
package org.yizhan.domain.polls;

import org.jspecify.annotations.NullMarked;
