/// How the terminals are.
@NullMarked
package org.yizhan.web.terminals;

import org.jspecify.annotations.NullMarked;
