/// Packs of lessons, from the command line of whoever publishes them.
@NullMarked
package org.yizhan.cli.study;

import org.jspecify.annotations.NullMarked;
