/// The `yizhan` command of technicians and county staff: its entry, and every command it has. Only
/// what works is a command.
@NullMarked
package org.yizhan.cli;

import org.jspecify.annotations.NullMarked;
