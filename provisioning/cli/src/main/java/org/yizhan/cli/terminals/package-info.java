/// Commands that look after one terminal.
@NullMarked
package org.yizhan.cli.terminals;

import org.jspecify.annotations.NullMarked;
