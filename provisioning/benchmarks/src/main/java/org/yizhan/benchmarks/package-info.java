/// The measurements of the house, each a command of one program. They measure and print; they prove
/// nothing, which is what tests are for.
@NullMarked
package org.yizhan.benchmarks;

import org.jspecify.annotations.NullMarked;
