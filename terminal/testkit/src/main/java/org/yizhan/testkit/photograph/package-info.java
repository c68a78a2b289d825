/// Simulated photographs of flat prints, so that what a camera sees can be made without one. The same
/// seed gives the same photograph.
@NullMarked
package org.yizhan.testkit.photograph;

import org.jspecify.annotations.NullMarked;
