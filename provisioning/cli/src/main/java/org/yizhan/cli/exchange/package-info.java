/// Carrying records between terminals and their hub by hand, from the command line.
@NullMarked
package org.yizhan.cli.exchange;

import org.jspecify.annotations.NullMarked;
