/// How fast the pages answer where there is much to show.
@NullMarked
package org.yizhan.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
