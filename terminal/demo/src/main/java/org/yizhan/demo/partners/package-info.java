/// Invented partners of the demo township.
@NullMarked
package org.yizhan.demo.partners;

import org.jspecify.annotations.NullMarked;
