/// How soon the terminal's screen is there and what it costs, and how soon a card is answered.
@NullMarked
package org.yizhan.benchmarks.kiosk;

import org.jspecify.annotations.NullMarked;
