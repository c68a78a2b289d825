/// The county's recovery key, from the command line.
@NullMarked
package org.yizhan.cli.keys;

import org.jspecify.annotations.NullMarked;
