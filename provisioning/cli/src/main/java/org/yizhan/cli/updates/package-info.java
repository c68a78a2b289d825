/// Signing and publishing new versions of the program.
@NullMarked
package org.yizhan.cli.updates;

import org.jspecify.annotations.NullMarked;
