/// A terminal, and what its checks find out about it.
@NullMarked
package org.yizhan.domain.terminals;

import org.jspecify.annotations.NullMarked;
