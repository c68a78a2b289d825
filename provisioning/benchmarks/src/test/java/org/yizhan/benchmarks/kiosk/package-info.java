/// What the terminal's measurements show, as tests.
@NullMarked
package org.yizhan.benchmarks.kiosk;

import org.jspecify.annotations.NullMarked;
