/// The rules of the whole house as tests, each with its reason. A rule that cannot fail is no rule,
/// so each is shown a small breach in `fixtures` and must find it.
@NullMarked
package org.yizhan.benchmarks.house;

import org.jspecify.annotations.NullMarked;
