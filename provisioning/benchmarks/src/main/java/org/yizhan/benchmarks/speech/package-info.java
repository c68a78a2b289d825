/// How soon a sentence is heard, and whether every character of it is lit.
@NullMarked
package org.yizhan.benchmarks.speech;

import org.jspecify.annotations.NullMarked;
