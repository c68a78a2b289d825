/// Asking the node of a folder for something, whether a program has it open or not: backups among
/// them.
@NullMarked
package org.yizhan.cli.nodes;

import org.jspecify.annotations.NullMarked;
