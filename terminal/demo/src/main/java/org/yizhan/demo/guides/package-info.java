/// What the demo village's people get done, and how.
@NullMarked
package org.yizhan.demo.guides;

import org.jspecify.annotations.NullMarked;
