/// How well and how fast codes are read: in photographs, and by distance.
@NullMarked
package org.yizhan.benchmarks.scan;

import org.jspecify.annotations.NullMarked;
