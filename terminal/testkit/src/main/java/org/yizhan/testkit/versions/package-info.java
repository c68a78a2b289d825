/// Versions of the program, cut small, and what the installed package does with them. Never anything
/// of how they travel.
@NullMarked
package org.yizhan.testkit.versions;

import org.jspecify.annotations.NullMarked;
